using System.Text.RegularExpressions;

namespace Quoin.Compiler.Sources;

/// <summary>Recognizes footnotes that are references to publications, whose full stops end no sentences. A class of its own, so that a source without footnotes needs no patterns.</summary>
internal static class FootnoteReference
{
    /// <summary>What a reference has and a remark hardly ever has: a year, and an identifier, an address, or the initials of an author.</summary>
    private static readonly Regex Year = new(@"(?<![\d.,])(?:1[89]|20)\d\d(?!\d)", RegexOptions.CultureInvariant);
    private static readonly Regex Source = new(@"https?://|\bdoi\b|\bISBN\b|\bet al\b|\b\p{Lu}\.|\d\s*\(\d+\)|\bpp?\.\s*\d", RegexOptions.CultureInvariant);

    /// <summary>Whether a footnote is a reference to a publication.</summary>
    public static bool Is(string footnote) => Year.IsMatch(footnote) && Source.IsMatch(footnote);
}
