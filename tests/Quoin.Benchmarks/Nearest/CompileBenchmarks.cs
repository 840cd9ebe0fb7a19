using BenchmarkDotNet.Attributes;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Workspace;
namespace Quoin.Benchmarks.Nearest;

/// <summary>An annotation with a hundred quotes of a source with 40,000 characters: all found, and one missing.</summary>
public class CompileBenchmarks
{
    private const int Length = 40_000;
    private const int Quotes = 100;

    private static readonly string Source = new Prose(1).Text(Length);
    private static readonly PolicyLibrary Policies = new([]);
    private static readonly SourceLibrary Sources = new([new SourceFile("seeds/prose.txt", Source)]);

    private readonly Annotation _clean = Parse("");
    private readonly Annotation _missing = Parse($"  - \"{MissCorpus.Of(QuoteKind.Drifted, Length).Quote}\"\n");

    [Benchmark]
    public object WithoutMiss() => Compile(_clean, mistakes: 0);

    [Benchmark]
    public object WithOneMiss() => Compile(_missing, mistakes: 1);

    private static CompileResult Compile(Annotation annotation, int mistakes)
    {
        var result = BuildSteps.Compile(BuildSteps.Join(annotation, Sources, Policies, LibraryCatalog.Empty), CancellationToken.None);
        return result.Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.QuoteNotFound) == mistakes ? result
            : throw new InvalidOperationException($"Not {mistakes} quotes are missing: {result.Diagnostics[0]}");
    }

    private static Annotation Parse(string missing)
    {
        var quotes = Source.Split(["\n\n", ". "], StringSplitOptions.None)
            .Where(sentence => sentence.Length > 60 && Source.Split(sentence).Length == 2)
            .Take(Quotes)
            .Select(sentence => $"  - \"{sentence.TrimEnd('.')}\"\n");
        var annotation = "quoin: 1\narticle: prose\ntitle: Prose\nlanguage: en\nsource: ../seeds/prose.txt\nasides:\n" + string.Concat(quotes) + missing;
        return BuildSteps.Parse(new("content/prose.quoin.yaml", annotation), Limits.Default, AnnotationFormat.Default, CancellationToken.None).Annotation
            ?? throw new InvalidOperationException("The annotation has an error.");
    }
}
