using System.Globalization;

namespace Quoin.Generators.Tests;

/// <summary>Checks that a reader sees all of a text: nothing in it is invisible or changes what is seen.</summary>
internal static class VisibleText
{
    public static void AssertIs(string text)
    {
        var hidden = text.FirstOrDefault(IsHidden);
        Assert.True(hidden == default, $"U+{(int)hidden:X4} stands raw in a generated file.");
        Assert.DoesNotContain('\0', text);
    }

    private static bool IsHidden(char character) => character != '\n' && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
