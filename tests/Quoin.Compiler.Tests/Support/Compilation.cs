using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>A built project with one annotation and its source.</summary>
internal sealed record Compilation(ContentProject Project)
{
    public const string AnnotationPath = "content/salt.quoin.yaml";
    public const string SourcePath = "seeds/salt.txt";
    public const string LibraryPath = "content/trials.quoin.yaml";
    public const string PolicyPath = "content/quoin.policy.yaml";

    /// <summary>The beginning of an annotation; five lines.</summary>
    public const string Head = """
        quoin: 1
        article: salt
        title: Salt
        language: en
        source: ../seeds/salt.txt

        """;

    /// <summary>A library that the annotation can cite; not every project has it.</summary>
    public const string Trials = """
        quoin: 1
        library: trials
        title: Trials
        language: en
        terms:
          craving: { label: craving }
        evidence:
          exeter: { kind: randomized-controlled-trial, by: University of Exeter, doi: 10.1176/appi.ajp.2021.21030277 }
          old: { kind: cohort, citation: "Smith 1999", status: retracted, because: "The data were invented." }
        caveats:
          small: { kind: limitation, statement: "Few people took part." }

        """;

    private ContentBuild? _build;

    public ContentBuild Build => _build ??= ContentBuild.Create(Project);

    public ParseResult Parsed => Annotation.Parsed.Result;

    public CompileResult? Compiled => Annotation.Compiled;

    public SourceLibrary Library => Build.Sources;

    /// <summary>The coverage that the project requires.</summary>
    public CoverageSettings Coverage
    {
        init => (Project, _build) = (Project with { Settings = Project.Settings with { Coverage = value } }, null);
    }

    /// <summary>The day with which the project compares dates; null for none.</summary>
    public string? AsOf
    {
        init => (Project, _build) = (Project with { Settings = Project.Settings with { AsOf = value } }, null);
    }

    /// <summary>All diagnostics of the article, with the project's settings, of its dates, and of the comparison of its claims.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics =>
        [.. Annotation.Diagnostics, .. Build.Diagnostics.Where(static diagnostic => DateRules.Descriptors.Contains(diagnostic.Rule)), .. Build.Repetitions];

    /// <summary>Diagnostics that most tests ignore, because their sources are a few words that are only partly marked, and their claims have any certainty.</summary>
    public static IReadOnlyList<Rule> Usual { get; } = [Rules.SentenceUnaccounted, Rules.QuoteTooShort, UnderstatementRule.Rule];

    /// <summary>The diagnostics except the <see cref="Usual"/> ones.</summary>
    public IReadOnlyList<ContentDiagnostic> Faults => FaultsWith(null);

    /// <summary>The diagnostics except the <see cref="Usual"/> ones, but including those of one rule.</summary>
    public IReadOnlyList<ContentDiagnostic> FaultsWith(Rule? wanted) =>
        [.. Diagnostics.Where(diagnostic => diagnostic.Rule == wanted || !Usual.Contains(diagnostic.Rule))];

    /// <summary>The article of an annotation without errors.</summary>
    public ArticleModel Article
    {
        get
        {
            Assert.Empty(Faults.Where(fault => !fault.Rule.Id.StartsWith("QUO4", StringComparison.Ordinal)).Select(fault => fault.ToString()));
            return Compiled!.Article!;
        }
    }

    /// <summary>Compiles files as they are.</summary>
    public static Compilation OfFile(string annotation, string source, string path = AnnotationPath, string sourcePath = SourcePath) =>
        new(ContentProject.Create([new ContentFile(path, annotation), new ContentFile(sourcePath, source)]));

    /// <summary>Compiles an annotation, with a line break at its end.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="source">Its source.</param>
    /// <param name="path">The annotation's path.</param>
    /// <param name="sourcePath">The source's path.</param>
    /// <param name="policy">The policy for it.</param>
    /// <param name="limits">The project's limits; null for the default.</param>
    /// <param name="others">The other sources of the build.</param>
    public static Compilation OfWhole(
        string annotation,
        string source,
        string path = AnnotationPath,
        string sourcePath = SourcePath,
        string? policy = null,
        Limits? limits = null,
        params ContentFile[] others)
    {
        ContentFile[] policies = policy is null ? [] : [new ContentFile(PolicyPath, policy.EndsWith('\n') ? policy : policy + "\n")];
        var compilation = new Compilation(ContentProject.Create(
            [new ContentFile(path, annotation.EndsWith('\n') ? annotation : annotation + "\n"), new ContentFile(sourcePath, source), .. policies, .. others],
            ProjectSettings.Default with { Limits = limits ?? Limits.Default }));
        Assert.DoesNotContain(compilation.Build.Diagnostics, diagnostic => diagnostic.Path == PolicyPath);
        return compilation;
    }

    /// <summary>Compiles marks below <see cref="Head"/>.</summary>
    public static Compilation Of(string marks, string source) => OfWhole(Head + marks, source);

    /// <summary>Compiles an annotation with only an aside.</summary>
    /// <param name="quote">The aside after the bullet: a scalar or a mapping.</param>
    /// <param name="source">The source.</param>
    public static Compilation OfAside(string quote, string source) => Of($"asides:\n  - {quote}\n", source);

    private ArticleBuild Annotation => Assert.Single(Build.Annotations, static article => article.Path != LibraryPath);
}
