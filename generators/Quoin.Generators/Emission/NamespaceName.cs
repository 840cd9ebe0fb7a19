using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Names;

namespace Quoin.Generators.Emission;

/// <summary>Makes a namespace out of whatever a project is called.</summary>
internal static class NamespaceName
{
    public static string From(string name)
    {
        var parts = name.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Part).ToList();

        // No namespace has the name of a type that generated code refers to.
        if (parts.Count > 1 && RuntimeNames.IsType(parts[0], parts[1]))
        {
            parts[1] += "_";
        }

        return parts.Count == 0 ? "_" : string.Join(".", parts);
    }

    private static string Part(string part)
    {
        var name = new string([.. part.Select(character => IsVisiblePart(character) ? character : '_')]);
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name = "_" + name;
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    /// <summary>An identifier may hold formatting characters, which a reader does not see.</summary>
    private static bool IsVisiblePart(char character) =>
        SyntaxFacts.IsIdentifierPartCharacter(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format;
}
