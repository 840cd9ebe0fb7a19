namespace Quoin.Generators.Tests;

/// <summary>An article that uses every key of the format, several languages and characters that C# and XML treat specially.</summary>
internal static class EveryMark
{
    public const string AnnotationPath = "/repository/content/every-mark.quoin.yaml";

    public const string SourcePath = "/repository/seeds/every-mark.txt";

    /// <summary>The C# name that a claim had earlier.</summary>
    public const string FormerName = "WakesUp";

    public const string Source = """
        # Tea & "sleep"

        Tea helps people <stay> awake; see C:\tea. Листя містить кофеїн.
        Green tea has less of it. White tea has none, it was said.
        But "the" study was small*/ and {0} people left. Pregnant people should ask a doctor 🍵.
        A study followed 20 people for six months. An earlier one had fewer.
        Read on.

        """;

    public const string Annotation = """"
        quoin: 1
        article: every-mark
        title: { en: "Tea & \"sleep\"", uk: "Чай і «сон»" }
        language: en
        source: ../seeds/every-mark.txt
        x-author: somebody

        sections:
          tea-and-sleep: { heading: "Tea & \"sleep\"" }
          green-tea: { from: "Green tea" }

        terms:
          caffeine:
            label: { en: "caffeine", uk: "кофеїн" }
            quote: "кофеїн"
            language: uk

        evidence:
          study:
            kind: randomized-controlled-trial
            by: "Leeds & <Sons>"
            country: GB
            population: "20 people"
            intervention: { description: "a cup of tea", administrations: 3 }
            follow-up: P6M
            outcomes:
              - { measure: "hours awake", result: "more \"or\" less" }
            url: "https://example.org/study?a=1&b=2"
            doi: "10.1000/182"
            quote: "A study followed 20 people for six months"
          earlier-study:
            kind: case-series
            quote: "An earlier one had fewer"
            status: superseded
            superseded-by: study

        caveats:
          small-study:
            kind: limitation
            quote: { exact: "the\" study was small*/", prefix: "But \"" }
          ask-a-doctor:
            kind: precondition
            statement: { uk: "Запитайте лікаря 🍵", en: "Ask a doctor 🍵" }
            quote: "Pregnant people should ask a doctor 🍵"
            applies-to: { kind: efficacy }

        claims:
          keeps-awake:
            kind: efficacy
            certainty: suggested
            statement:
              en: "Tea helps people <stay> awake; \"\"\" {{0}} \u200F"
              uk: "Чай допомагає не спати"
            quote: "Tea helps people <stay> awake; see C:\\tea"
            evidence: [study, earlier-study]
            caveats: [small-study]
            about: [caffeine]
            formerly: [wakes-up]
          leaves-contain-caffeine:
            kind: background
            certainty: established
            language: uk
            quotes: ["Листя", "містить кофеїн"]
            about: [caffeine]
          less-in-green-tea:
            kind: background
            certainty: supported
            quote: "Green tea has less of it"
            status: draft
          none-in-white-tea:
            kind: background
            certainty: possible
            quote: "White tea has none, it was said"
            status: retracted
            because: { en: "It has some.", uk: "Трохи є." }
            on: 2026-03-31

        asides:
          - "Read on"

        """";

    public static Project Project { get; } = new Project()
        .With(AnnotationPath, Annotation)
        .With(SourcePath, Source);
}
