using System.Text;

namespace Quoin.Compiler.Names;

/// <summary>C# names for ids. An id is ASCII in kebab case, so its name is a valid identifier and never a keyword.</summary>
internal static class CSharpNames
{
    /// <summary>Members of the classes that contain marks, including inherited members and the classes themselves.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "All", "Valid", "IncludingInvalid", "Get", "GetKey", "Key", "TryGetValue", "Sections", "Terms", "Evidence", "Caveats", "Claims",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    /// <summary>The classes nested in an article's class, and names that would hide types that all code relies on.</summary>
    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal)
    {
        "Sections", "Terms", "Evidence", "Caveats", "Claims", "Article", "QuoinContent", "Quoin", "System",
    };

    /// <summary>Converts an id to Pascal case: <c>reduces-craving</c> becomes <c>ReducesCraving</c>.</summary>
    public static string FromId(string id)
    {
        var name = new StringBuilder(id.Length);
        var startsWord = true;
        foreach (var character in id)
        {
            if (character != '-')
            {
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            }

            startsWord = character == '-';
        }

        return name.ToString();
    }

    /// <summary>Whether a name is not available for marks.</summary>
    public static bool IsReservedForMarks(string name) => Members.Contains(name);

    /// <summary>Whether a name is not available for articles.</summary>
    public static bool IsReservedForArticles(string name) => Classes.Contains(name);
}
