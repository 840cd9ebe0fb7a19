using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Caveats of a library that apply to articles by themselves.</summary>
public sealed class HouseCaveatTests
{
    private const string Marks = """
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white" }
          fresh: { kind: efficacy, certainty: established, quote: "Salt keeps food fresh" }

        """;

    private static ContentBuild Build(string selector, params ContentFile[] others) => ContentBuild.Create(ContentProject.Create(
    [
        new ContentFile(Compilation.AnnotationPath, Compilation.Head + Marks),
        new ContentFile(Compilation.SourcePath, "Salt is white. Salt keeps food fresh."),
        House(selector),
        .. others,
    ]));

    private static ContentFile House(string selector) => new("content/house.quoin.yaml", $$"""
        quoin: 1
        library: house
        title: House
        language: en
        caveats:
          ask: { kind: precondition, statement: "Ask your doctor.", applies-to: {{selector}} }

        """);

    [Theory]
    [InlineData("all", "white fresh")]
    [InlineData("{ articles: salt }", "white fresh")]
    [InlineData("{ articles: [pepper, sa*] }", "white fresh")]
    [InlineData("{ kind: efficacy }", "fresh")]
    [InlineData("{ articles: [salt], kind: [efficacy, outlook] }", "fresh")]
    [InlineData("{ language: en }", "white fresh")]
    [InlineData("{ articles: salt-* }", "")]
    [InlineData("{ articles: sal }", "")]
    [InlineData("{ kind: outlook }", "")]
    [InlineData("{ language: uk }", "")]
    public void The_claims_that_it_selects_get_it(string selector, string claims)
    {
        var article = Build(selector).Articles[0].Article!;

        Assert.Equal(claims, string.Join(" ", article.Claims.Where(claim => claim.Caveats.Count > 0).Select(claim => claim.Mark.Id)));
        Assert.Equal(claims.Length > 0 ? ["house/ask"] : [], article.Cited(MarkKind.Caveat).Select(cited => cited.Library.To(cited.Mark.Id)));
    }

    [Fact]
    public void A_selector_that_matches_no_claim_is_reported_where_it_is_written()
    {
        var fault = Assert.Single(Build("{ articles: slat }").Diagnostics, diagnostic => diagnostic.Rule == Rules.HouseCaveatIdle);

        Assert.Equal(
            "No claim of this project's articles matches the 'applies-to' of the caveat 'ask'; correct it, or remove it and list the caveat in the claims that it limits",
            fault.Message);
        Assert.Equal(("content/house.quoin.yaml", 5), (fault.Path, fault.Range.StartLine));
    }

    [Fact]
    public void A_project_that_only_has_libraries_is_not_told() =>
        Assert.Empty(ContentBuild.Create(ContentProject.Create([House("{ articles: slat }")])).Diagnostics);

    [Fact]
    public void Nothing_is_concluded_while_an_annotation_cannot_be_read() =>
        Assert.DoesNotContain(Build("{ articles: slat }", new ContentFile("content/torn.quoin.yaml", "a: [")).Diagnostics, diagnostic => diagnostic.Rule == Rules.HouseCaveatIdle);

    [Fact]
    public void A_claim_that_names_it_has_it_once()
    {
        var build = Build("all");
        var named = build.Project.Files.Select(file => file.Path == Compilation.AnnotationPath
            ? new ContentFile(file.Path, file.Text!.Replace("quote: \"Salt is white\"", "quote: \"Salt is white\", caveats: [house/ask]", StringComparison.Ordinal))
            : file).ToEquatableArray();

        Assert.All(ContentBuild.Create(build.Project with { Files = named }).Articles[0].Article!.Claims, claim => Assert.Equal([0], claim.Caveats));
    }
}
