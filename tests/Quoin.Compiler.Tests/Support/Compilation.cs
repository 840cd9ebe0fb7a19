using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Compiles one annotation with one source, as a build does.</summary>
internal sealed record Compilation(ParseResult Parsed, CompileResult? Compiled, SourceLibrary Library)
{
    public const string AnnotationPath = "content/salt.quoin.yaml";
    public const string SourcePath = "seeds/salt.txt";
    public const string PolicyPath = "content/quoin.policy.yaml";

    /// <summary>What an annotation begins with; five lines.</summary>
    public const string Head = """
        quoin: 1
        article: salt
        title: Salt
        language: en
        source: ../seeds/salt.txt

        """;

    /// <summary>What the project wants of coverage.</summary>
    public CoverageSettings Coverage { get; init; } = CoverageSettings.Read(null, null);

    /// <summary>All diagnostics of the article, as the project has configured them.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics =>
        Compiled is null ? Parsed.Diagnostics : CoverageRules.Apply(QuoteAttribution.Resolve(Compiled, Library), Compiled.Coverage, Coverage);

    /// <summary>What most tests are not about: their sources are a few words, and a part of them is marked.</summary>
    public static IReadOnlyList<Rule> Usual { get; } = [Rules.SentenceUnaccounted, Rules.QuoteTooShort];

    /// <summary>The diagnostics but the <see cref="Usual"/>.</summary>
    public IReadOnlyList<ContentDiagnostic> Faults => FaultsWith(null);

    /// <summary>The diagnostics but the <see cref="Usual"/>, of which one rule is looked at after all.</summary>
    public IReadOnlyList<ContentDiagnostic> FaultsWith(Rule? wanted) =>
        [.. Diagnostics.Where(diagnostic => diagnostic.Rule == wanted || !Usual.Contains(diagnostic.Rule))];

    /// <summary>The article of an annotation that is in order, whatever an editor might say of its content.</summary>
    public ArticleModel Article
    {
        get
        {
            Assert.Empty(Faults.Where(fault => !fault.Rule.Id.StartsWith("QUO4", StringComparison.Ordinal)).Select(fault => fault.ToString()));
            return Compiled!.Article!;
        }
    }

    /// <param name="annotation">The annotation.</param>
    /// <param name="source">Its source.</param>
    /// <param name="path">The annotation's path.</param>
    /// <param name="sourcePath">The source's path.</param>
    /// <param name="policy">The policy that governs it.</param>
    /// <param name="limits">The project's limits; null for the default.</param>
    /// <param name="others">The other sources of the build.</param>
    public static Compilation OfWhole(
        string annotation,
        string source,
        string path = AnnotationPath,
        string sourcePath = SourcePath,
        string? policy = null,
        Limits? limits = null,
        params SourceFile[] others)
    {
        var governing = policy is null ? null : PolicyCompiler.Parse(PolicyPath, policy);
        Assert.Empty(governing?.Diagnostics.Select(diagnostic => diagnostic.ToString()) ?? []);
        EquatableArray<Policy> policies = governing?.Policy is { } read ? [read] : [];
        var parsed = ArticleCompiler.Parse(path, annotation, limits);
        var library = new SourceLibrary([new SourceFile(sourcePath, source), .. others]);
        return new Compilation(
            parsed, parsed.Annotation is { } annotated ? ArticleCompiler.Compile(annotated, library.Find(annotated), policies) : null, library);
    }

    /// <summary>Compiles marks under <see cref="Head"/>.</summary>
    public static Compilation Of(string marks, string source) => OfWhole(Head + marks, source);

    /// <summary>Compiles an annotation that has nothing but one aside.</summary>
    /// <param name="quote">The aside as it stands after the bullet: a scalar or a mapping.</param>
    /// <param name="source">The source.</param>
    public static Compilation OfAside(string quote, string source) => Of($"asides:\n  - {quote}\n", source);
}
