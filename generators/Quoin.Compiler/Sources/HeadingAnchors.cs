using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Compiler.Sources;

/// <summary>Gives headings the anchors that GitHub gives them: in lowercase, without punctuation, with hyphens for spaces, and numbered if they repeat.</summary>
internal sealed class HeadingAnchors
{
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>The anchor that a heading gives at its end, <c>{#like-this}</c>; null if it gives none.</summary>
    public static string? Given(string heading) => heading.IndexOf("{#", StringComparison.Ordinal) < 0 ? null
        : GivenAnchor.Pattern.Match(heading) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The anchor of the next heading.</summary>
    public string Next(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        foreach (var character in heading.Trim().ToLowerInvariant())
        {
            if (character == ' ')
            {
                anchor.Append('-');
            }
            else if (char.IsLetterOrDigit(character) || character is '-' or '_' || char.IsSurrogate(character) || IsMark(character))
            {
                anchor.Append(character);
            }
        }

        return Unique(anchor.ToString());
    }

    /// <summary>Reserves an anchor that the source gives.</summary>
    public string Reserve(string anchor)
    {
        _ = Unique(anchor);
        return anchor;
    }

    private string Unique(string anchor)
    {
        var unique = anchor;
        while (_repetitions.ContainsKey(unique))
        {
            unique = anchor + "-" + ++_repetitions[anchor];
        }

        _repetitions.Add(unique, 0);
        return unique;
    }

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    /// <summary>A class of its own, so that the pattern is created only for a heading that may give an anchor.</summary>
    private static class GivenAnchor
    {
        public static readonly Regex Pattern = new(@"\{#([\p{L}_][\p{L}\p{N}_:.-]*)\}\s*$", RegexOptions.CultureInvariant);
    }
}
