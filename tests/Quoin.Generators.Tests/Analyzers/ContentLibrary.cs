using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>The content of both articles, compiled into a separate assembly.</summary>
internal static class ContentLibrary
{
    private static readonly Lazy<MetadataReference> Compiled = new(static () =>
    {
        using var assembly = new MemoryStream();
        var result = Judge.Compile(Honey.ProjectWithTea.WithNamespace("Library")).WithAssemblyName("Library").Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    });

    public static MetadataReference Reference => Compiled.Value;
}
