using System.Globalization;

namespace Quoin.Compiler.Names;

/// <summary>
/// C# names for ids. An id that an annotation gives is ASCII in kebab case, so its name is a valid identifier and never a keyword; that of a
/// heading can have any letters, digits and hyphens.
/// </summary>
internal static class CSharpNames
{
    /// <summary>Members that every class inherits.</summary>
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    /// <summary>Members of the classes that contain marks, and the classes themselves.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "All", "Valid", "IncludingInvalid", "Get", "GetKey", "Key", "TryGetValue", "Sections", "Terms", "Evidence", "Caveats", "Claims",
    };

    /// <summary>The classes nested in an article's class, and names that would hide types that all code relies on.</summary>
    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal)
    {
        "Sections", "Terms", "Evidence", "Caveats", "Claims", "Article", "QuoinContent", ModelNames.ClassName, "Quoin", "System",
    };

    /// <summary>Converts an id to Pascal case: <c>reduces-craving</c> becomes <c>ReducesCraving</c>.</summary>
    public static string FromId(string id)
    {
        var name = new char[id.Length + 1];
        var length = 0;
        var startsWord = true;
        foreach (var character in id)
        {
            if (char.IsLetterOrDigit(character) || (length > 0 && IsPartOfLetter(character)))
            {
                if (length == 0 && !char.IsLetter(character))
                {
                    name[length++] = '_';
                }

                name[length++] = startsWord ? char.ToUpperInvariant(character) : character;
            }

            startsWord = character is '-' or '_';
        }

        return new string(name, 0, length);
    }

    private static bool IsPartOfLetter(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a name is not available for marks.</summary>
    public static bool IsReservedForMarks(string name) => Members.Contains(name) || IsInherited(name);

    /// <summary>Whether every class inherits a member of a name.</summary>
    public static bool IsInherited(string name) => Inherited.Contains(name);

    /// <summary>Whether a name is not available for articles.</summary>
    public static bool IsReservedForArticles(string name) => Classes.Contains(name);
}
