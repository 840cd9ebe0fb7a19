namespace Quoin.Generators.Tests;

/// <summary>
/// A small article with every kind of mark: <c>contains-caffeine</c> is a plain claim, and <c>keeps-awake</c> a qualified one. It
/// has no diagnostics.
/// </summary>
internal static class Tea
{
    public const string AnnotationPath = "/repository/content/tea.quoin.yaml";

    public const string SourcePath = "/repository/seeds/tea.txt";

    public const string Source = """
        Tea

        Tea keeps people awake. Its leaves contain caffeine.
        However, the study was small.
        A study in Leeds followed 20 people for six months.
        Read on.

        """;

    public const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt
        sections:
          tea: { heading: "Tea" }
        terms:
          caffeine:
            label: caffeine
            quote: "caffeine"
        evidence:
          leeds-study:
            kind: cohort
            by: University of Leeds
            country: GB
            follow-up: P6M
            quote: "A study in Leeds followed 20 people for six months"
        caveats:
          small-study:
            kind: limitation
            statement: The study was small.
            quote: "the study was small"
        claims:
          contains-caffeine:
            kind: background
            certainty: established
            statement: Tea leaves contain caffeine.
            quote: "Its leaves contain caffeine"
            about: [caffeine]
          keeps-awake:
            kind: efficacy
            certainty: suggested
            statement: Tea keeps people awake.
            quote: "Tea keeps people awake"
            evidence: [leeds-study]
            caveats: [small-study]
        asides:
          - "Read on"

        """;

    public static Project Project { get; } = new Project().With(AnnotationPath, Annotation).With(SourcePath, Source);
}
