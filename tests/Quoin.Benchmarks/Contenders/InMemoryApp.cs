using System.Reflection;
using System.Resources;
using System.Runtime.Loader;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Generator;

namespace Quoin.Benchmarks.Contenders;

/// <summary>A contender that is compiled and loaded in this process. Nothing is measured with it; it checks that the contender works.</summary>
internal sealed class InMemoryApp
{
    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.Latest).WithFeatures(Installation.Features);

    private static readonly MetadataReference[] Framework =
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Where(path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Assembly _assembly;

    private InMemoryApp(byte[] assembly)
    {
        Size = assembly.Length;
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.Resolving += (context, name) => name.Name == "Quoin" ? context.LoadFromAssemblyPath(Installation.Runtime) : null;
        _assembly = context.LoadFromStream(new MemoryStream(assembly));
    }

    /// <summary>The bytes of the assembly.</summary>
    public int Size { get; }

    public static InMemoryApp Build(Contender contender, ArticleCorpus corpus)
    {
        var files = AppCode.Files(contender, corpus).Append(("ImplicitUsings.cs", AppCode.ImplicitUsings)).ToList();
        var project = new ContentProject(files.Where(file => !file.Item1.EndsWith(".cs", StringComparison.Ordinal)));
        var compilation = CSharpCompilation.Create(
            "App",
            files.Where(file => file.Item1.EndsWith(".cs", StringComparison.Ordinal)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, ParseOptions, file.Item1)),
            [.. Framework, .. contender.References.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var generators = contender.Analyzers.Append(Installation.JsonGenerator)
            .SelectMany(path => new AnalyzerFileReference(path, new AnalyzerLoader()).GetGenerators(LanguageNames.CSharp));
        project.Driver(generators, ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);

        using var assembly = new MemoryStream();
        var resources = files.Where(file => contender.ResourceName(file.Item1) is not null)
            .Select(file => new ResourceDescription(contender.ResourceName(file.Item1)!, () => Resource(file.Item1, file.Item2), isPublic: true));
        var result = generated.Emit(assembly, manifestResources: resources);
        return result.Success && diagnostics.All(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Info) ? new InMemoryApp(assembly.ToArray())
            : throw new InvalidOperationException($"{contender.Name} does not compile: {string.Join("; ", diagnostics.Concat(result.Diagnostics).Take(3))}");
    }

    /// <summary>The text of the claim for apps that read only one.</summary>
    public string First() => (string)Type("Reader").GetMethod("First")!.Invoke(null, null)!;

    /// <summary>A hash of the texts that it reads, as its program would write it.</summary>
    public string[] Hash()
    {
        var sink = Type("Sink");
        sink.GetField("Hashes")!.SetValue(null, true);
        Type("Reader").GetMethod("All")!.Invoke(null, null);
        return [Read("Hash"), Read("Count"), Read("Length")];

        string Read(string field) => $"{sink.GetField(field)!.GetValue(null)}";
    }

    private Type Type(string name) => _assembly.GetType($"App.{name}", throwOnError: true)!;

    private static MemoryStream Resource(string path, string text)
    {
        if (!path.EndsWith(".resx", StringComparison.Ordinal))
        {
            return new MemoryStream(Encoding.UTF8.GetBytes(text));
        }

        var stream = new MemoryStream();
        var writer = new ResourceWriter(stream);
        foreach (var data in XElement.Parse(text).Elements("data"))
        {
            writer.AddResource((string)data.Attribute("name")!, (string)data.Element("value")!);
        }

        writer.Generate();
        stream.Position = 0;
        return stream;
    }
}
