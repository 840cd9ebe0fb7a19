using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.CompilerServices;

namespace Quoin.Tests;

/// <summary>Creates articles as generated code does: from an annotation and a source, with the compiler.</summary>
internal static class Articles
{
    public const string SampleSource = """
        Tea

        Tea may help you wake up. It was tried on 20 people in Kyiv. The trial was small.
        Чай п'ють зранку. Water boils at 100 degrees. So much for tea.
        """;

    public const string SampleAnnotation = """
        quoin: 1
        article: tea
        title: { en: Tea, uk: Чай }
        language: en
        source: tea.txt
        sections:
          all-of-it: { heading: Tea }
        terms:
          water: { label: water, quote: Water }
        evidence:
          kyiv-trial:
            kind: clinical-trial
            by: { en: Kyiv Tea Institute, uk: Київський інститут чаю }
            country: UA
            population: tea drinkers
            intervention: { description: a cup of tea, administrations: 2 }
            follow-up: P1Y6M
            outcomes:
              - { measure: wakefulness, result: { en: better, uk: краща } }
            url: https://example.org/tea
            doi: 10.1000/tea
            quote: "It was tried on 20 people in Kyiv"
          old-trial:
            kind: survey
            status: retracted
            because: { en: "The numbers were made up.", uk: "Числа вигадали." }
            on: 2026-03-31
            quote: "20 people"
        caveats:
          small-trial:
            kind: limitation
            statement: { en: "Only 20 people took part.", uk: "Участь узяли лише 20 людей." }
            quote: "The trial was small"
            applies-to: { kind: efficacy }
        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            statement: { en: "Tea may wake you up.", uk: "Чай може бадьорити." }
            quotes: ["Tea may help you wake up", "in Kyiv"]
            evidence: [kyiv-trial]
            formerly: [helps-waking]
          boiling-point:
            kind: background
            certainty: established
            quote: "Water boils at 100 degrees"
            about: [water]
          morning-drink:
            kind: background
            certainty: established
            language: uk
            quote: "Чай п'ють зранку"
            status: superseded
            superseded-by: boiling-point
        asides: ["So much for tea"]
        """;

    /// <summary>The sample; a new instance, and so another build, each time.</summary>
    public static Article Sample() => Make(SampleAnnotation, SampleSource);

    public static Article Make(string annotation, string source)
    {
        var (text, data) = Data(annotation, source);
        return new ArticleContent(() => text, data).Article;
    }

    /// <summary>The source and the data that generated code would hold.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="source">The source.</param>
    /// <param name="model">A model of the project; null for none.</param>
    public static (string Source, string Data) Data(string annotation, string source, string? model = null)
    {
        ContentFile[] files = [new("content/tea.quoin.yaml", annotation.EndsWith('\n') ? annotation : annotation + "\n"), new("content/tea.txt", source)];
        var build = ContentBuild.Create(ContentProject.Create(model is null ? files : [.. files, new("content/quoin.model.yaml", model + "\n")]));
        var article = Assert.Single(build.Annotations);
        Assert.Empty(article.Parsed.Result.Diagnostics);
        Assert.False(article.HasErrors, string.Join("\n", article.Diagnostics));
        var layout = ArticleLayout.Of(article.Article!);
        return (layout.Source, layout.Table + layout.Texts);
    }

    public static QualifiedClaim Qualified(this Article article) => Assert.IsType<QualifiedClaim>(article.ClaimsIncludingInvalid["wakes-you-up"]);

    public static PlainClaim Plain(this Article article) => Assert.IsType<PlainClaim>(article.ClaimsIncludingInvalid["boiling-point"]);
}
