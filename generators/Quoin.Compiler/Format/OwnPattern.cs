using System.Text.RegularExpressions;

namespace Quoin.Compiler.Format;

/// <summary>A regular expression of a model: by ECMA-262, as in the schema, and without what could take forever.</summary>
/// <param name="Pattern">The expression; a text matches if a part of it does.</param>
internal sealed record OwnPattern(string Pattern)
{
    /// <summary>The maximum length.</summary>
    public const int MaxLength = 500;

    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    private Regex? _regex;

    /// <summary>Whether the expression can be used.</summary>
    public static bool IsValid(string pattern)
    {
        try
        {
            return pattern.Length <= MaxLength && Create(pattern) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether a text matches. One that takes too long to decide does not.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return (_regex ??= Create(Pattern)).IsMatch(text);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(OwnPattern? other) => Pattern == other?.Pattern;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    private static Regex Create(string pattern) => new(pattern, RegexOptions.ECMAScript, Timeout);
}
