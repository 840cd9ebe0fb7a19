using System.Globalization;
using System.Text;

namespace Quoin.Generators.Tests;

/// <summary>Checks that a reader sees a text completely: it contains no characters that are invisible or change what is seen.</summary>
internal static class VisibleText
{
    public static void AssertIs(string text)
    {
        var hidden = text.FirstOrDefault(IsHidden);
        Assert.True(hidden == default, $"U+{(int)hidden:X4} stands raw in a generated file.");
        Assert.DoesNotContain('\0', text);
    }

    /// <summary>A message may contain surrogate pairs, and characters for private use.</summary>
    public static void AssertIsMessage(string text)
    {
        var hidden = text.EnumerateRunes().FirstOrDefault(rune => Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.True(hidden == default, $"U+{hidden.Value:X4} stands raw in '{text}'.");
        Assert.DoesNotContain('\0', text);
        Assert.True(text.Replace("\uFFFD", "", StringComparison.Ordinal).EnumerateRunes().All(rune => rune != Rune.ReplacementChar), $"Half a character stands in '{text}'.");
    }

    private static bool IsHidden(char character) => character != '\n' && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
