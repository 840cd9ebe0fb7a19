namespace Quoin.Generators.Tests;

/// <summary>A library with valid, retracted and undefined evidence, another one that applies a caveat by itself, and an article that cites them.</summary>
internal static class Trials
{
    public const string AnnotationPath = "/repository/content/trials.quoin.yaml";

    public const string HousePath = "/repository/content/house.quoin.yaml";

    public const string ArticlePath = "/repository/content/green-tea.quoin.yaml";

    public const string Annotation = """
        quoin: 1
        library: trials
        title: Trials
        language: en
        source: trials.txt

        terms:
          placebo: { label: placebo }

        evidence:
          exeter:
            kind: clinical-trial
            by: University of Exeter
            quote: "The trial in Exeter followed 96 people"
          york:
            kind: review
            citation: "Byrne, A review of tea, 2024"
            status: retracted
            because: The numbers were not right.
            on: 2026-10-01

        """;

    public const string House = """
        quoin: 1
        library: house
        title: House rules
        language: en

        caveats:
          ask-your-doctor:
            kind: precondition
            statement: { en: Ask your doctor first. }
            applies-to: { kind: efficacy }

        """;

    public const string Article = """
        quoin: 1
        article: green-tea
        title: Green tea
        language: en
        source: green-tea.txt

        claims:
          wakes:
            kind: efficacy
            certainty: possible
            quote: "Tea may wake you up"
            evidence: [{ of: trials/exeter, at: "p. 4" }]
            about: [trials/placebo]
          cures:
            kind: background
            certainty: established
            quote: "It was a drug"
            evidence: [trials/york]

        """;

    public static Project Project { get; } = new Project()
        .With(AnnotationPath, Annotation)
        .With("/repository/content/trials.txt", "The trial in Exeter followed 96 people.\n")
        .With(HousePath, House)
        .With(ArticlePath, Article)
        .With("/repository/content/green-tea.txt", "Tea may wake you up. It was a drug.\n");
}
