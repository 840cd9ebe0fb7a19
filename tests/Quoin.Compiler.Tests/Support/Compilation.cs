namespace Quoin.Compiler.Tests;

/// <summary>Compiles one annotation with one source, as a build does.</summary>
internal sealed record Compilation(ParseResult Parsed, CompileResult? Compiled)
{
    public const string AnnotationPath = "content/salt.quoin.yaml";
    public const string SourcePath = "seeds/salt.txt";

    /// <summary>What an annotation begins with; five lines.</summary>
    public const string Head = """
        quoin: 1
        article: salt
        title: Salt
        language: en
        source: ../seeds/salt.txt

        """;

    public EquatableArray<ContentDiagnostic> Diagnostics => Compiled?.Diagnostics ?? Parsed.Diagnostics;

    /// <summary>The diagnostics but those on coverage, which most tests are not about.</summary>
    public IReadOnlyList<ContentDiagnostic> Faults => [.. Diagnostics.Where(diagnostic => diagnostic.Rule != Rules.SentenceUnaccounted)];

    /// <summary>The article of an annotation without a fault.</summary>
    public ArticleModel Article
    {
        get
        {
            Assert.Empty(Faults.Select(fault => fault.ToString()));
            return Compiled!.Article!;
        }
    }

    public static Compilation OfWhole(string annotation, string source, string path = AnnotationPath, string sourcePath = SourcePath)
    {
        var parsed = ArticleCompiler.Parse(path, annotation);
        var library = new SourceLibrary([new SourceFile(sourcePath, source)]);
        return new Compilation(parsed, parsed.Annotation is { } read ? ArticleCompiler.Compile(read, library.Find(read)) : null);
    }

    /// <summary>Compiles marks under <see cref="Head"/>.</summary>
    public static Compilation Of(string marks, string source) => OfWhole(Head + marks, source);

    /// <summary>Compiles an annotation that has nothing but one aside.</summary>
    /// <param name="quote">The aside as it stands after the bullet: a scalar or a mapping.</param>
    /// <param name="source">The source.</param>
    public static Compilation OfAside(string quote, string source) => Of($"asides:\n  - {quote}\n", source);
}
