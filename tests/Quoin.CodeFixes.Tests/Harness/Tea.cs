namespace Quoin.CodeFixes.Tests;

/// <summary>A small article with a plain and a qualified claim, and with marks of every standing that is no longer valid.</summary>
internal static class Tea
{
    public static ContentFile[] Files { get; } =
    [
        new("/repository/seeds/tea.txt", """
            Tea

            Tea keeps people awake. Its leaves contain caffeine.
            However, the study was small.
            A study in Leeds followed 20 people for six months. An earlier one had fewer. A third was faked.
            White tea has none, it was said. Green tea was said to cure. Black tea warms. Tea makes one clever.

            """),
        new("/repository/content/tea.quoin.yaml", """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt
            evidence:
              study: { kind: cohort, by: University of Leeds, quote: "A study in Leeds followed 20 people for six months" }
              earlier: { kind: case-series, status: superseded, superseded-by: study, quote: "An earlier one had fewer" }
              faked: { kind: case-series, status: retracted, because: It was faked., quote: "A third was faked" }
            caveats:
              small-study: { kind: limitation, statement: The study was small., quote: "the study was small" }
            claims:
              contains-caffeine:
                kind: background
                certainty: established
                statement: { en: Tea leaves contain caffeine., uk: Листя чаю містить кофеїн. }
                quote: "Its leaves contain caffeine"
              keeps-awake:
                kind: efficacy
                certainty: suggested
                statement: { en: Tea keeps people awake., uk: Чай допомагає не спати. }
                quote: "Tea keeps people awake"
                evidence: [study]
                caveats: [small-study]
                formerly: [wakes-up]
              none-in-white:
                kind: background
                certainty: possible
                quote: "White tea has none, it was said"
                status: retracted
                because: It has some.
              cures:
                kind: background
                certainty: possible
                quote: "Green tea was said to cure"
                status: retracted
                because: It does not.
                superseded-by: warms
              warms: { kind: background, certainty: established, quote: "Black tea warms" }
              makes-clever: { kind: background, certainty: possible, quote: "Tea makes one clever", evidence: [faked] }

            """),
    ];
}
