using Quoin.Compiler.Workspace;
using Quoin.Interpreter;

namespace Quoin.Html.Tests;

/// <summary>Two articles and a library, with every standing, two languages, and words that end markup.</summary>
internal static class TeaContent
{
    private const string Tea = """
        quoin: 1
        article: tea
        title: { en: "Tea & </script><b>sleep", uk: "Чай і сон" }
        language: en
        source: ../seeds/tea.txt
        authors: ["O. Koval", "Institute \"of\" Tea"]
        published: 2026-01-02
        updated: 2026-02-03
        reviewed: { by: { en: Dr. Moroz, uk: Д-р Мороз }, on: 2026-03-04, due: 2027-03-04 }
        sections:
          waking: { heading: "How does tea wake you up?" }
          risks: { heading: Risks }
        terms:
          caffeine: { label: { en: caffeine, uk: кофеїн }, quote: Caffeine }
        evidence:
          kyiv-trial: { kind: clinical-trial, by: Kyiv Tea Institute, doi: 10.1000/182, published: 2025, quote: "It was tried on 20 people in Kyiv" }
        caveats:
          small-trial: { kind: limitation, statement: { en: The trial was small., uk: Випробування було невеликим. }, quote: "the trial was small" }
        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            statement: { en: Tea may wake you up., uk: Чай може бадьорити. }
            quote: "Tea may help you wake up"
            evidence: [kyiv-trial]
            caveats: [small-trial]
            formerly: [helps-waking]
          boils:
            kind: background
            certainty: established
            statement: { en: Water boils at 100 °C., uk: Вода кипить за 100 °C. }
            quote: "Water boils at 100 degrees"
            valid: { until: 2026-12-31 }
          blocks:
            kind: mechanism
            certainty: established
            statement: { en: Caffeine blocks adenosine., uk: Кофеїн блокує аденозин. }
            quote: "Caffeine blocks adenosine"
            about: [caffeine]
          calms:
            kind: efficacy
            certainty: established
            statement: { en: Tea calms everybody., uk: Чай усіх заспокоює. }
            quote: "Tea calms everybody"
            caveats: [small-trial]
            status: retracted
            because: { en: The numbers were made up., uk: Числа вигадали. }
            on: 2026-04-05

        """;

    private const string TeaSource = """
        How does tea wake you up?

        Tea may help you wake up, but the trial was small. It was tried on 20 people in Kyiv. Caffeine blocks adenosine.

        Risks

        Water boils at 100 degrees. Tea calms everybody. A café in Łódź serves it, and п’ять чашок is плюс.

        """;

    private const string Coffee = """
        quoin: 1
        article: coffee
        title: Coffee
        language: en
        source: ../seeds/coffee.txt
        claims:
          wakes: { kind: efficacy, certainty: supported, statement: Coffee wakes most people., quote: "Coffee wakes most people", evidence: [trials/exeter] }

        """;

    private const string Trials = """
        quoin: 1
        library: trials
        title: Trials
        language: en
        evidence:
          exeter: { kind: clinical-trial, citation: "Exeter trial, 2024", url: "https://example.org/exeter?a=1&b=2" }

        """;

    /// <summary>Both articles and the library, as an app has them.</summary>
    public static IReadOnlyList<Article> All { get; } = Create();

    /// <summary>The article with everything.</summary>
    public static Article Article { get; } = All.Single(article => article.Id == "tea");

    /// <summary>The claims of an annotation's article, from files of a test.</summary>
    public static InterpretedContent Interpret(params ContentFile[] files) => ContentInterpreter.Interpret(files);

    private static Article[] Create()
    {
        var content = Interpret(
            new("/app/content/tea.quoin.yaml", Tea), new("/app/seeds/tea.txt", TeaSource),
            new("/app/content/coffee.quoin.yaml", Coffee), new("/app/seeds/coffee.txt", "Coffee wakes most people.\n"),
            new("/app/content/trials.quoin.yaml", Trials));
        Assert.DoesNotContain(content.Diagnostics, diagnostic => diagnostic.Severity == Compiler.Diagnostics.RuleSeverity.Error);
        return [.. content.Articles, .. content.Libraries];
    }
}
