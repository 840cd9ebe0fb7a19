namespace Quoin.Generators.Tests;

/// <summary>
/// A second article, with marks of every standing: <c>Sweetens</c>, <c>SoothesCough</c> and <c>KeepsForever</c> are valid,
/// <c>HealsWounds</c> is a draft, <c>CuresHayFever</c> was retracted, <c>SoothesThroat</c> was superseded, <c>HelpsSleep</c> relies
/// on retracted evidence, and <c>SoothesCough</c> was <c>EasesCough</c>.
/// </summary>
internal static class Honey
{
    public const string AnnotationPath = "/repository/content/honey.quoin.yaml";

    public const string SourcePath = "/repository/seeds/honey.txt";

    public const string Source = """
        Honey

        Honey is sweet. It soothes a cough, and it soothes the throat.
        It never spoils. It may heal wounds. It was said to cure hay fever. It may help sleep.
        Infants must not eat it. The trials were short.
        A trial followed 139 children. A survey asked 20 sleepers. A first trial was smaller.

        """;

    public const string Annotation = """
        quoin: 1
        article: honey
        title: Honey
        language: en
        source: ../seeds/honey.txt
        evidence:
          cough-trial:
            kind: clinical-trial
            quote: "A trial followed 139 children"
          first-trial:
            kind: clinical-trial
            quote: "A first trial was smaller"
            status: superseded
            superseded-by: cough-trial
          sleep-survey:
            kind: cohort
            quote: "A survey asked 20 sleepers"
            status: retracted
            because: The sleepers did not exist.
            on: 2026-02-01
        caveats:
          not-for-infants:
            kind: risk
            quote: "Infants must not eat it"
            applies-to: { kind: efficacy }
          short-trials:
            kind: limitation
            quote: "The trials were short"
        claims:
          sweetens:
            kind: background
            certainty: established
            quote: "Honey is sweet"
          soothes-cough:
            kind: efficacy
            certainty: supported
            quote: "It soothes a cough"
            evidence: [cough-trial]
            caveats: [short-trials]
            formerly: [eases-cough]
          keeps-forever:
            kind: background
            certainty: established
            quotes: ["It never spoils", "Honey is sweet"]
          heals-wounds:
            kind: efficacy
            certainty: possible
            quote: "It may heal wounds"
            status: draft
          cures-hay-fever:
            kind: efficacy
            certainty: unknown
            quote: "It was said to cure hay fever"
            status: retracted
            because: No study found it.
            on: 2026-03-31
          soothes-throat:
            kind: efficacy
            certainty: supported
            quote: "it soothes the throat"
            status: superseded
            superseded-by: soothes-cough
          helps-sleep:
            kind: efficacy
            certainty: possible
            quote: "It may help sleep"
            evidence: [sleep-survey]

        """;

    /// <summary>A project with both articles.</summary>
    public static Project ProjectWithTea { get; } = Tea.Project.With(AnnotationPath, Annotation).With(SourcePath, Source);
}
