using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Analyzers;

/// <summary>
/// Recognizes the code of tests: what it contains is shown to nobody, and it tests what is no longer valid as well. In a project
/// that says that it has tests, all code is. In other projects only the types with tests are: an app may contain its own tests.
/// </summary>
internal sealed class TestCode
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    private readonly bool _hasFramework;

    private TestCode(bool isEverything, bool hasFramework)
    {
        IsEverything = isEverything;
        _hasFramework = hasFramework;
    }

    /// <summary>Whether the project says that it has tests.</summary>
    public bool IsEverything { get; }

    public static TestCode In(Compilation compilation, AnalyzerOptions options) => new(
        string.Equals(options.AnalyzerConfigOptionsProvider.BuildProperty(ProjectProperties.IsTestProject), "true", StringComparison.OrdinalIgnoreCase),
        compilation.ReferencedAssemblyNames.Any(static reference => Frameworks.Contains(reference.Name)));

    /// <summary>Whether a node is in a type with tests.</summary>
    public bool Contains(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (IsEverything || !_hasFramework)
        {
            return IsEverything;
        }

        var declaration = node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = declaration is null ? null : (INamedTypeSymbol?)model.GetDeclaredSymbol(declaration, cancellation); type is not null; type = type.ContainingType)
        {
            if (HasTests(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type, or one that it inherits from, or a method of these has an attribute of a test framework.</summary>
    private static bool HasTests(INamedTypeSymbol type)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (IsMarked(known) || known.GetMembers().Any(static member => member is IMethodSymbol && IsMarked(member)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (type.ContainingAssembly is { } assembly && Frameworks.Contains(assembly.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
