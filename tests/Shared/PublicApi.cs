using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Tests.Shared;

/// <summary>Writes the public API of an assembly, a member a line.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    /// <summary>The public API of an assembly.</summary>
    /// <param name="library">The assembly. What it refers to is what the tests run with.</param>
    public static string Of(MetadataReference library)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path != library.Display).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Reader", references: [library, .. references]);
        var text = new StringBuilder();
        Append(text, ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).GlobalNamespace);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OrderBy(member => member.ToDisplayString(Format), StringComparer.Ordinal))
        {
            if (member is INamespaceSymbol inner)
            {
                Append(text, inner);
            }
            else if (member is { CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Public or Accessibility.Protected }
                or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator, DeclaredAccessibility: Accessibility.Public })
            {
                text.Append(member is INamedTypeSymbol ? "" : "    ").Append(member.ToDisplayString(Format)).Append('\n');
                if (member is INamedTypeSymbol type)
                {
                    Append(text, type);
                }
            }
        }
    }
}
