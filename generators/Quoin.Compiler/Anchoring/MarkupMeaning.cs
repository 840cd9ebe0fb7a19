using System.Text.RegularExpressions;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Decides whether removing the markup from a quote leaves what it means: only emphasis, code, links and the marks of tables and footnotes
/// are removed. In "10&lt;sup&gt;5&lt;/sup&gt;" and "~~not~~", the markup says something.
/// </summary>
internal static class MarkupMeaning
{
    /// <summary>What a removed link or footnote is replaced with, so that it is removed like other marks.</summary>
    private const string Mark = "*";

    private const string Removed = "*_`|[]";

    /// <summary>Tags, entities, strikethrough, superscripts, images, escapes: markup that is more than a mark.</summary>
    private static readonly Regex Meant = new(@"[<~^\\]|&#?\w+;|!\[", RegexOptions.CultureInvariant);

    private static readonly Regex Footnote = new(@"\[\^[^\[\]\s]+\]", RegexOptions.CultureInvariant);

    private static readonly Regex Link = new(@"\[([^\[\]]*)\](?:\([^()\s]*\)|\[[^\[\]]*\])", RegexOptions.CultureInvariant);

    /// <summary>Whether a text differs from one with markup only in marks.</summary>
    /// <param name="quoted">The quote, with markup.</param>
    /// <param name="read">The same words without.</param>
    public static bool IsSame(string quoted, string read)
    {
        var noted = Footnote.Replace(quoted, Mark);
        if (Meant.IsMatch(noted))
        {
            return false;
        }

        var text = Whitespace.Collapse(Link.Replace(noted, Mark + "$1" + Mark));
        var (i, last, isAfterMark) = (0, '\0', false);
        foreach (var character in read)
        {
            var isRemoved = false;
            for (; i < text.Length && text[i] != character; i++)
            {
                var isMark = Removed.IndexOf(text[i]) >= 0;
                if (!isMark && !(text[i] == ' ' && (isAfterMark || last == ' ' || IsMarkNext(text, i))))
                {
                    return false;
                }

                isAfterMark |= isMark;
                isRemoved = true;
            }

            // Two numbers must not become one, and a mark between digits may be a sign.
            if (i == text.Length || (isRemoved && char.IsDigit(character) && char.IsDigit(last)))
            {
                return false;
            }

            last = character == ' ' && char.IsDigit(last) && (isRemoved || IsMarkNext(text, i)) ? last : character;
            isAfterMark = false;
            i++;
        }

        return text.Skip(i).All(static rest => rest == ' ' || Removed.IndexOf(rest) >= 0);
    }

    private static bool IsMarkNext(string text, int index) => index + 1 < text.Length && Removed.IndexOf(text[index + 1]) >= 0;
}
