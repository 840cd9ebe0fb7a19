using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Package.Tests;

/// <summary>The public API of the packed libraries, read from their assemblies.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    [Fact]
    public Task On_netstandard() => Verify(Of("netstandard2.0"));

    [Fact]
    public Task On_net() => Verify(Of("net8.0"));

    [Fact]
    public void It_is_one_on_every_net() => Assert.Equal(Of("net8.0"), Of("net10.0"));

    private static string Of(string framework)
    {
        var library = MetadataReference.CreateFromImage(Packed.Read(Packed.Package, $"lib/{framework}/Quoin.dll"));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Reader", references: [library, .. references]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
        var text = new StringBuilder();
        Append(text, assembly.GlobalNamespace);
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
