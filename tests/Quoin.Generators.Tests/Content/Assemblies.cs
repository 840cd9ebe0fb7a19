using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>Compiles projects into assemblies that others reference.</summary>
internal static class Assemblies
{
    /// <summary>C# as the generator writes it for a library, to say in a manifest what no compiler writes.</summary>
    /// <param name="ns">The namespace.</param>
    /// <param name="className">The class of the library.</param>
    /// <param name="version">The version of the format.</param>
    /// <param name="content">The manifest.</param>
    public static string Library(string ns, string className, int version, string content) => $$"""
        namespace {{ns}}
        {
            [global::Quoin.CompilerServices.ContentManifest({{version}}, {{SymbolDisplay.FormatLiteral(content, quote: true)}})]
            public static class {{className}} { }
        }

        """;

    /// <summary>The compilation of a project with its generated code, as an editor has it.</summary>
    public static CSharpCompilation Compile(Project project, string name)
    {
        CSharpGeneratorDriver
            .Create([new ContentGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, new BuildProperties(project.Properties))
            .RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (CSharpCompilation)compilation.WithAssemblyName(name);
    }

    /// <summary>The bytes of its assembly.</summary>
    public static byte[] Image(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return assembly.ToArray();
    }

    /// <summary>A reference to the assembly of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="isOpen">Whether an editor has the project open, so that the compiler has its compilation in place of an image.</param>
    public static MetadataReference Reference(Project project, string name, bool isOpen = false) => Compile(project, name) is var compilation && isOpen
        ? compilation.ToMetadataReference()
        : MetadataReference.CreateFromImage(Image(compilation));
}
