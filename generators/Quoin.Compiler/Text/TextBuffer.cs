using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>
/// Lends each thread a builder for texts as long as an article: a new one would grow piece by piece for each of them. Whoever does not
/// return it, for example because of a cancellation, costs the next one a new builder.
/// </summary>
internal static class TextBuffer
{
    private const int Initial = 1 << 14;

    /// <summary>The capacity of the longest builder that is kept.</summary>
    private const int Kept = 1 << 17;

    [ThreadStatic]
    private static StringBuilder? _free;

    /// <summary>An empty builder.</summary>
    public static StringBuilder Take()
    {
        var text = _free ?? new StringBuilder(Initial);
        _free = null;
        return text;
    }

    /// <summary>The text of a builder, which is lent again.</summary>
    public static string Finish(StringBuilder builder)
    {
        var text = builder.ToString();
        if (builder.Capacity <= Kept)
        {
            _free = builder.Clear();
        }

        return text;
    }
}
