using System.Text;

namespace Quoin.Compiler.Names;

/// <summary>C# names of ids. An id is ASCII in kebab case, so its name is an identifier and never a keyword.</summary>
internal static class CSharpNames
{
    /// <summary>Members of the classes that hold marks, inherited ones and these classes themselves included.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "All", "Get", "GetKey", "Key", "TryGetValue", "Sections", "Terms", "Evidence", "Caveats", "Claims",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    /// <summary>Classes that an article's class holds, and names that would hide what all code relies on.</summary>
    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal)
    {
        "Sections", "Terms", "Evidence", "Caveats", "Claims", "Article", "QuoinContent", "Quoin", "System",
    };

    /// <summary>The id in Pascal case: <c>reduces-craving</c> is <c>ReducesCraving</c>.</summary>
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

    /// <summary>Whether a mark cannot have a name.</summary>
    public static bool IsReservedForMarks(string name) => Members.Contains(name);

    /// <summary>Whether an article cannot have a name.</summary>
    public static bool IsReservedForArticles(string name) => Classes.Contains(name);
}
