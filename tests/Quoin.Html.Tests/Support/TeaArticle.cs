namespace Quoin.Html.Tests;

/// <summary>A small article with every kind of block, run and mark, in two languages, which cites a library.</summary>
internal static class TeaArticle
{
    public const string Source = """
        # Tea

        Tea may help you **wake up**[^kyiv], but the trial was *small*.
        See [the `docs`](https://example.org/tea?a=1&b "Tea docs") and [the end](#the-end).

        ## Kinds and times

        1. Boil the water. Water boils at 100 degrees.
        2. Wait.

        - [x] buy tea
        - [ ] drink it

        | Kind | Minutes | |
        |:-----|--------:|-|
        | Black | Black tea needs four | a |
        | Green | 3 | b |

        > Tea calms everybody.

        > [!WARNING]
        > It is hot!

        ## The end

        ```csharp
        var tea = 1 < 2;
        Drink(tea);
        ```

        Theine
        :   What wakes you.

        ---

        Чай п'ють зранку.\
        ![A cup](cup.png "Our cup") So much for tea.

        [^kyiv]: It was tried on 20 people in Kyiv.
        """;

    public const string Annotation = """
        quoin: 1
        article: tea
        title: { en: Tea, uk: Чай }
        language: en
        source: tea.md
        terms:
          theine: { label: { en: theine, uk: теїн }, quote: Theine }
        evidence:
          kyiv-trial:
            kind: clinical-trial
            by: { en: Kyiv Tea Institute, uk: Київський інститут чаю }
            country: UA
            follow-up: P1Y6M
            sample-size: 20
            url: https://example.org/trial
            doi: 10.1000/tea
            quote: "It was tried on 20 people in Kyiv"
          old-survey:
            kind: survey
            status: retracted
            because: { en: The numbers were made up., uk: Числа вигадали. }
            on: 2026-03-31
            quote: "in Kyiv"
        caveats:
          small-trial:
            kind: limitation
            statement: { en: The trial was small., uk: Випробування було невеликим. }
            quote: "the trial was small"
          hot:
            kind: risk
            statement: { en: It is hot., uk: Він гарячий. }
            quote: "It is hot"
        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            statement: { en: Tea may wake you up., uk: Чай може бадьорити. }
            quote: "Tea may help you wake up"
            evidence: [{ of: kyiv-trial, at: "table 2" }, old-survey]
            caveats: [small-trial, hot]
          boiling-point:
            kind: background
            certainty: established
            statement: { en: Water boils at 100 °C., uk: Вода кипить за 100 °C. }
            quote: "Water boils at 100 degrees"
            evidence: [{ of: standards/steam-tables, at: "table 3" }]
            valid: { until: 2026-12-31 }
          four-minutes:
            kind: recommendation
            certainty: suggested
            statement: { en: Black tea needs four minutes., uk: Чорному чаю потрібно чотири хвилини. }
            quote: "Black tea needs four"
            caveats: [standards/altitude]
          calms:
            kind: efficacy
            certainty: established
            statement: { en: Tea calms everybody., uk: Чай усіх заспокоює. }
            quote: "Tea calms everybody"
            status: superseded
            superseded-by: wakes-you-up
            because: { en: "It does not.", uk: "Це не так." }
            on: 2026-10-01
          morning-drink:
            kind: background
            certainty: established
            language: uk
            statement: { uk: Чай п'ють зранку., en: Tea is drunk in the morning. }
            quote: "Чай п'ють зранку"
        asides: ["So much for tea"]
        """;

    public const string Library = """
        quoin: 1
        library: standards
        title: Standards
        language: en
        evidence:
          steam-tables:
            kind: official-data
            citation: "IAPWS, Steam tables, 2018"
        caveats:
          altitude:
            kind: scope
            statement: { en: This is so at sea level., uk: Так є на рівні моря. }
        """;

    public static Article Create() => Contents.Article(Annotation, Source, ("content/standards.quoin.yaml", Library));
}
