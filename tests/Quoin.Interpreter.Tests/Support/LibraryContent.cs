using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter.Tests;

/// <summary>Two libraries, one of which applies a caveat by itself, and two articles that cite them.</summary>
internal static class LibraryContent
{
    public const string Trials = """
        quoin: 1
        library: trials
        title: { en: Trials, uk: Випробування }
        language: en
        source: trials.txt
        reviewed: { by: Library board, on: 2026-01-02, due: 2027-01-02 }

        terms:
          placebo: { label: { en: placebo, uk: плацебо } }

        evidence:
          exeter:
            kind: clinical-trial
            by: University of Exeter
            quote: "The trial in Exeter followed 96 people"
          leeds:
            kind: cohort
            source: leeds.txt
            quote: "A cohort in Leeds was smaller"
            reviewed: { on: 2026-02-03 }
          york:
            kind: review
            citation: "Byrne, A review of tea, 2024"
            doi: 10.1000/182
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
            statement: { en: Ask your doctor first., uk: Спершу запитайте лікаря. }
            applies-to: { kind: efficacy }
          young-people:
            kind: scope
            statement: { en: Children were not studied. }

        """;

    public const string Tea = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.txt
        jurisdiction: [GB, US-CA]

        evidence:
          exeter: { kind: expert-statement, quote: "An expert agrees" }

        caveats:
          small: { kind: limitation, statement: { en: The trial was small., uk: Випробування було невелике. }, quote: "the trial was small" }

        claims:
          wakes:
            kind: efficacy
            certainty: possible
            statement: { en: Tea may wake you up., uk: Чай може бадьорити., de: Tee kann wach machen. }
            quote: "Tea may wake you up"
            evidence: [{ of: trials/exeter, at: "p. 4" }, exeter, trials/york]
            caveats: [small]
            about: [trials/placebo]
          boils: { kind: background, certainty: established, quote: "Water boils", valid: { from: 2026-01-01, until: 2026-12-31 } }

        """;

    public const string Coffee = """
        quoin: 1
        article: coffee
        title: Coffee
        language: en
        source: coffee.txt

        claims:
          wakes:
            kind: background
            certainty: established
            quote: "Coffee wakes you up"
            evidence: [trials/exeter#table-2, { of: trials/exeter, at: p. 9 }, trials/leeds]
            caveats: [house/young-people]

        """;

    public static IReadOnlyList<ContentFile> Files { get; } =
    [
        new("/content/coffee.quoin.yaml", Coffee),
        new("/content/coffee.txt", "Coffee wakes you up.\n"),
        new("/content/house.quoin.yaml", House),
        new("/content/leeds.txt", "A cohort in Leeds was smaller.\n"),
        new("/content/tea.quoin.yaml", Tea),
        new("/content/tea.txt", "Tea may wake you up, but the trial was small. An expert agrees. Water boils.\n"),
        new("/content/trials.quoin.yaml", Trials),
        new("/content/trials.txt", "The trial in Exeter followed 96 people.\n"),
    ];
}
