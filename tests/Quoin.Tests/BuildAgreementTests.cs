using Quoin.Compiler.Workspace;

namespace Quoin.Tests;

/// <summary>The build reports a caveat that lacks a language exactly if the runtime does not give the claim in that language.</summary>
public class BuildAgreementTests
{
    private const string NotTranslated = "QUO4008";

    private static readonly string[] Tags =
    [
        "en", "en-GB", "en-US", "EN-gb", "uk", "uk-UA", "pt", "pt-BR", "pt-PT", "sr", "sr-Latn", "sr-Cyrl-RS", "zh", "zh-Hant", "zh-Hans", "zh-TW", "zh-CN",
        "zh-Hant-HK", "no", "nb", "nb-NO", "nn", "de-x-alt", "en-x-latn",
    ];

    public static TheoryData<string> Languages => [.. Tags];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_of_a_claim_is_given_or_reported(string ofClaim) => Assert.All(Tags, ofCaveat =>
    {
        var (article, diagnostics) = Build($$"""
            quoin: 1
            article: tea
            title: Чай
            language: ka
            source: tea.txt
            caveats:
              harm: { kind: risk, quote: "Harms", statement: { {{ofCaveat}}: "It harms." }, applies-to: all }
            claims:
              wakes: { kind: efficacy, certainty: possible, quote: "Wakes", statement: { {{ofClaim}}: "It wakes." } }
            """, "Wakes. Harms.");

        var (statement, caveats) = ((QualifiedClaim)article.Claims[0]).Statement;
        var isGiven = statement.Languages.Contains(ofClaim);
        Assert.Equal(!isGiven, diagnostics.Contains(NotTranslated));
        Assert.Equal(isGiven ? "It wakes.\n  - It harms." : "Wakes\n  - Harms", article.Claims[0].ToString(ofClaim, null));
        Assert.Equal(isGiven ? "It harms." : "Harms", isGiven ? caveats[0].Statement.GetText(ofClaim) : caveats[0].Statement.GetText(statement.Languages[0]));
    });

    [Fact]
    public void A_more_special_text_serves_and_nothing_is_reported()
    {
        var (article, diagnostics) = Build("""
            quoin: 1
            article: tea
            title: { uk: Чай, en: Tea }
            language: uk
            source: tea.txt
            caveats:
              harm: { kind: risk, quote: "Він шкодить дітям", statement: { en-GB: "It harms children." }, applies-to: all }
            claims:
              wakes: { kind: efficacy, certainty: established, quote: "Чай бадьорить", statement: { en: "Tea wakes you up." } }
              wakes-gb: { kind: efficacy, certainty: established, quote: "Чай бадьорить", statement: { en-GB: "Tea wakes you up, luv." } }
            """, "Чай бадьорить. Він шкодить дітям.");

        Assert.DoesNotContain("QUO4007", diagnostics);
        Assert.DoesNotContain(NotTranslated, diagnostics);
        Assert.Equal("Tea wakes you up.\n  - It harms children.", $"{article.Claims[0]:en}");
        Assert.Equal("Tea wakes you up, luv.\n  - It harms children.", $"{article.Claims[1]:en-US}");
        Assert.Equal("Чай бадьорить\n  - Він шкодить дітям", $"{article.Claims[1]:de}");
    }

    [Theory]
    [InlineData("zh-TW", "茶讓你清醒。\n  - 茶傷害兒童。")]
    [InlineData("zh-HK", "茶讓你清醒。\n  - 茶傷害兒童。")]
    [InlineData("zh-CN", "茶让你清醒。\n  - 茶伤害儿童。")]
    [InlineData("zh", "茶讓你清醒。\n  - 茶傷害兒童。")]
    [InlineData("no", "Te vekker deg.\n  - Te skader barn.")]
    [InlineData("nn-NO", "Te vekker deg.\n  - Te skader barn.")]
    [InlineData("pt", "O chá desperta.\n  - O chá faz mal.")]
    [InlineData("sr", "Čaj budi.\n  - Čaj škodi.")]
    [InlineData("sr-Cyrl", "Tea wakes you up\n  - It harms children")]
    public void Scripts_and_regions_are_found(string tag, string expected)
    {
        var (article, diagnostics) = Build("""
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: tea.txt
            caveats:
              harm: { kind: risk, quote: "It harms children", statement: { zh-Hant: "茶傷害兒童。", zh-Hans: "茶伤害儿童。", nb: "Te skader barn.", pt-BR: "O chá faz mal.", sr-Latn: "Čaj škodi." }, applies-to: all }
            claims:
              wakes: { kind: efficacy, certainty: established, quote: "Tea wakes you up", statement: { zh-Hant: "茶讓你清醒。", zh-Hans: "茶让你清醒。", nb: "Te vekker deg.", pt-BR: "O chá desperta.", sr-Latn: "Čaj budi." } }
            """, "Tea wakes you up. It harms children.");

        Assert.DoesNotContain(NotTranslated, diagnostics);
        Assert.Equal(expected, article.Claims[0].ToString(tag, null));
    }

    private static (Article Article, IReadOnlyList<string> Diagnostics) Build(string annotation, string source)
    {
        var build = ContentBuild.Create(ContentProject.Create([new("content/tea.quoin.yaml", annotation), new("content/tea.txt", source)]));
        return (Articles.Make(annotation, source), [.. build.Diagnostics.Select(diagnostic => diagnostic.Rule.Id)]);
    }
}
