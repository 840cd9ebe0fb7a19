using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>A project compiled together with its generated code.</summary>
internal sealed class Build(CSharpCompilation compilation)
{
    /// <summary>The C# compiler's diagnostics, including those of severity info.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } =
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    /// <summary>The distinct ids of the errors, in ordinal order.</summary>
    public IEnumerable<string> Errors => Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Fails on any diagnostic of severity info or higher.</summary>
    public void AssertClean() => Assert.Empty(Diagnostics);

    /// <summary>A member of a type, by the type's metadata name.</summary>
    public ISymbol Member(string type, string member) => compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single();

    /// <summary>Compiles a project, which must have no warnings, and loads the assembly.</summary>
    public Assembly Load()
    {
        AssertClean();
        using var assembly = new MemoryStream(Image());
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly);
    }

    /// <summary>The bytes of the assembly.</summary>
    public byte[] Image() => Assemblies.Image(compilation);
}

internal static class LoadedAssemblyExtensions
{
    /// <summary>A generated class, or one nested in it: <c>Tea+Claims</c>.</summary>
    public static Type Class(this Assembly assembly, string name) => assembly.GetType($"App.{name}", throwOnError: true)!;

    /// <summary>The article of a generated class.</summary>
    public static Article Article(this Assembly assembly, string name) => (Article)assembly.Class(name).Static("Article");

    /// <summary>The value of a static field or property.</summary>
    public static object Static(this Type type, string name) =>
        (type.GetField(name)?.GetValue(null) ?? type.GetProperty(name)?.GetValue(null))
        ?? throw new MissingMemberException(type.Name, name);
}
