using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>A project compiled together with what was generated for it.</summary>
internal sealed class Build(CSharpCompilation compilation)
{
    /// <summary>The C# compiler's diagnostics, down to information.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } =
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    /// <summary>The ids of the errors, each once, in ordinal order.</summary>
    public IEnumerable<string> Errors => Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Fails on any error, warning or information.</summary>
    public void AssertClean() => Assert.Empty(Diagnostics);

    /// <summary>A member of a type, which is named as it is in metadata.</summary>
    public ISymbol Member(string type, string member) => compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single();

    /// <summary>Makes an assembly of a project that compiles without a warning, and loads it.</summary>
    public Assembly Load()
    {
        AssertClean();
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        assembly.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly);
    }
}

internal static class LoadedAssemblyExtensions
{
    /// <summary>A class that was generated, or one nested in it: <c>Tea+Claims</c>.</summary>
    public static Type Class(this Assembly assembly, string name) => assembly.GetType($"App.{name}", throwOnError: true)!;

    /// <summary>The article that a class was generated for.</summary>
    public static Article Article(this Assembly assembly, string name) => (Article)assembly.Class(name).Static("Article");

    /// <summary>The value of a static field or property.</summary>
    public static object Static(this Type type, string name) =>
        (type.GetField(name)?.GetValue(null) ?? type.GetProperty(name)?.GetValue(null))
        ?? throw new MissingMemberException(type.Name, name);
}
