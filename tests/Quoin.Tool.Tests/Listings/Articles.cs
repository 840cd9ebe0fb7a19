namespace Quoin.Tool.Tests.Listings;

/// <summary>Content with all that a list can show: two articles, three languages, drafts, and what was retracted or superseded.</summary>
internal static class Articles
{
    private const string Coffee = """
        quoin: 1
        article: coffee
        title: { en: Coffee, uk: Кава }
        language: en
        source: ../seeds/coffee.md

        sections:
          effects: { heading: "What coffee does" }
          beans: { heading: "Beans" }

        terms:
          caffeine: { label: caffeine, quote: "caffeine" }

        evidence:
          cohort:
            kind: cohort
            by: University of Exeter
            published: 2024-05
            quote: "A cohort of 400 people was asked"
          survey:
            kind: case-series
            quote: "a survey before"
            status: retracted
            because: "Nobody kept the answers."
            on: 2026-01-15

        caveats:
          not-for-all:
            kind: scope
            statement: { uk: Не для всіх. }
            quote: "but not for everyone"
            applies-to: { kind: efficacy }
          too-much:
            kind: risk
            quote: "Too much of it may be harmful"

        claims:
          wakes:
            kind: efficacy
            certainty: possible
            statement: { en: Coffee may wake you up., uk: Кава може бадьорити. }
            quote: "Coffee may wake you up"
            evidence: [cohort]
            caveats: [too-much]
            about: [caffeine]
          has-caffeine:
            kind: background
            certainty: established
            quote: "It has caffeine"
          strong:
            kind: efficacy
            certainty: possible
            statement: "Coffee wakes you up for a day."
            quote: "Coffee may wake you up"
            evidence: [survey]
            status: retracted
            because: "Nobody was asked for a day."
            on: 2026-03-31
          wakes-many:
            kind: efficacy
            certainty: possible
            statement: "Coffee may wake many people up."
            quote: "Coffee may wake you up"
            status: superseded
            superseded-by: wakes
          from-beans:
            kind: background
            certainty: established
            quote: "Coffee grows on shrubs"
            status: draft

        asides: ["a survey before"]

        """;

    private const string CoffeeText = """
        Some drink it daily. Nobody asks why.

        # What coffee does

        Coffee may wake you up, but not for everyone. It has caffeine. Too much of it may be harmful.
        A cohort of 400 people was asked, and a survey before.

        # Beans

        Coffee grows on shrubs. They are *green*.

        """;

    /// <summary>An article in Ukrainian.</summary>
    private const string Salt = """
        quoin: 1
        article: salt
        title: Сіль
        language: uk
        source: ../seeds/salt.txt

        caveats:
          harm: { kind: risk, quote: "Забагато солі може шкодити", applies-to: all }

        claims:
          keeps: { kind: efficacy, certainty: established, quote: "Сіль зберігає їжу свіжою" }

        """;

    /// <summary>A workplace with both.</summary>
    public static Workplace Create() => new Workplace()
        .Write("content/coffee.quoin.yaml", Coffee).Write("seeds/coffee.md", CoffeeText)
        .Write("content/salt.quoin.yaml", Salt).Write("seeds/salt.txt", "Сіль зберігає їжу свіжою. Забагато солі може шкодити.\n");
}
