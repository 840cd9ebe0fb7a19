using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>A change between two states of content.</summary>
/// <param name="Kind">What has changed.</param>
/// <param name="Key">The key of the line: the article, or the mark as it is named now, or as it was if it is gone.</param>
/// <param name="Arguments">The values for the kind's message after the mark.</param>
internal sealed record BaselineChange(ChangeKind Kind, string Key, EquatableArray<string> Arguments)
{
    /// <summary>Whether the key is that of a library.</summary>
    public bool IsLibrary { get; init; }

    /// <summary>The id that the mark had, if it has another one now; otherwise empty. A mark that takes the place of several has changes from each of them.</summary>
    public string Former { get; init; } = "";

    /// <summary>The mark or article in words, such as <c>the claim 'keeps-food'</c>.</summary>
    public string Subject => PromiseNames.Describe(Key, IsLibrary);

    /// <summary>What has changed, a sentence without its end: <c>The claim 'keeps-food' no longer has the caveat 'only-dry'</c>.</summary>
    public string Message
    {
        get
        {
            object[] arguments = [Subject, .. Arguments];
            var message = string.Format(CultureInfo.InvariantCulture, Kind.Message, arguments);
            return char.ToUpperInvariant(message[0]) + message.Substring(1);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Key}: {Kind.Name}: {Message}";
}
