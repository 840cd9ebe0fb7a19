using System.Globalization;

namespace Quoin.Compiler.Names;

/// <summary>Creates a valid namespace from any project name.</summary>
internal static class NamespaceName
{
    public static string Create(string name)
    {
        var parts = name.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Part).ToList();

        // A namespace must not have the name of a type that generated code refers to.
        if (parts.Count > 1 && RuntimeNames.IsType(parts[0], parts[1]))
        {
            parts[1] += "_";
        }

        return parts.Count == 0 ? "_" : string.Join(".", parts);
    }

    private static string Part(string part)
    {
        var name = new string([.. part.Select(character => IsVisiblePart(character) ? character : '_')]);
        if (!IsStart(name[0]))
        {
            name = "_" + name;
        }

        return Keywords.IsReserved(name) ? "@" + name : name;
    }

    private static bool IsStart(char character) => character == '_' || IsLetter(character);

    /// <summary>C# also allows formatting characters in identifiers, but they are invisible.</summary>
    private static bool IsVisiblePart(char character) => IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(char character) => char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;
}
