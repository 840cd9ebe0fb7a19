using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>The interpreter with content that has faults.</summary>
public sealed class ContentInterpreterTests
{
    private const string Source = "Tea may wake you up. Tea is warm. Nobody marked this.";

    private static readonly ContentFile[] Sound = Salt("salt");

    [Fact]
    public void Nothing_gives_no_articles_and_nothing_to_say()
    {
        var content = ContentInterpreter.Interpret([]);

        Assert.Empty(content.Articles);
        Assert.Empty(content.Diagnostics);
        Assert.False(content.HasErrors);
    }

    [Fact]
    public void A_broken_article_is_told_of_and_left_out_and_takes_no_other_down()
    {
        var content = ContentInterpreter.Interpret([.. Edit("broken", "is warm", "is cold"), .. Sound]);

        Assert.Equal("salt", Assert.Single(content.Articles).Id);
        Assert.True(content.HasErrors);
        Assert.Contains(content.Diagnostics, diagnostic => diagnostic.Rule == Rules.QuoteNotFound && diagnostic.Path == "/content/broken.quoin.yaml");
    }

    [Fact]
    public void A_claim_whose_caveat_cannot_be_found_is_not_shown_without_it()
    {
        var content = ContentInterpreter.Interpret(Edit("salt", "caveats: [harm]", "caveats: [harms]"));

        Assert.Empty(content.Articles);
        Assert.True(content.HasErrors);
    }

    [Fact]
    public void An_article_that_breaks_a_rule_of_the_project_is_left_out_where_the_rule_is_an_error()
    {
        ContentFile Policy(string severity) => new("/quoin.policy.yaml", $"quoin-policy: 1\nrules:\n  proof: {{ needs: evidence, severity: {severity} }}\n");

        Assert.Empty(ContentInterpreter.Interpret([.. Sound, Policy("error")]).Articles);
        Assert.Single(ContentInterpreter.Interpret([.. Sound, Policy("warning")]).Articles);
    }

    [Fact]
    public void Of_two_articles_of_one_name_the_first_by_path_stays()
    {
        var content = ContentInterpreter.Interpret([.. Salt("salt", "/content/b"), .. Salt("salt", "/content/a")]);

        Assert.Single(content.Articles);
        Assert.Equal("/content/b/salt.quoin.yaml", Assert.Single(content.Diagnostics, diagnostic => diagnostic.Rule == Rules.DuplicateArticle).Path);
    }

    [Fact]
    public void What_a_project_wants_of_coverage_is_heeded()
    {
        Assert.Single(ContentInterpreter.Interpret(Sound, Coverage("warning", "66")).Articles);
        Assert.Empty(ContentInterpreter.Interpret(Sound, Coverage("error", null)).Articles);
        Assert.Empty(ContentInterpreter.Interpret(Sound, Coverage("off", "67")).Articles);
    }

    [Fact]
    public void Files_with_other_names_are_passed_over() =>
        Assert.Empty(ContentInterpreter.Interpret([new("/content/salt.yaml", "salt: ["), new("/readme.rst", null)]).Diagnostics);

    [Theory]
    [InlineData("warning", "0")]
    [InlineData("info", "90")]
    [InlineData("off", "much")]
    [InlineData("loud", "-1")]
    public void All_that_is_told_is_what_the_generator_tells_in_its_order(string coverage, string minimum)
    {
        ContentFile[] files =
        [
            new("/quoin.policy.yaml", "quoin-policy: 1\nrules:\n  proof: { needs: evidence }\n"),
            new("/content/quoin.policy.yml", "quoin-policy: 2\nrules: x\n"),
            .. Edit("broken", "is warm", "is cold"),
            new("/content/torn.quoin.yaml", "claims: ["),
            new("/content/gone.quoin.yaml", null),
            .. Sound,
            .. Salt("salt", "/other"),
            new("/content/short.quoin.yml", Sound[0].Text),
            .. Edit("elsewhere", "is warm", "may wake you down"),
            new("/seeds/down.txt", "Tea may wake you down."),
        ];

        var told = ContentInterpreter.Interpret(files, Coverage(coverage, minimum)).Diagnostics;

        var expected = new GeneratedCode(files, GeneratedCode.Today, (ProjectProperties.Coverage, coverage), (ProjectProperties.CoverageMinimum, minimum)).Messages;
        Assert.Equal(expected, told.Select(diagnostic => diagnostic.ToString()));
        Assert.True(told.Select(diagnostic => diagnostic.Rule).Distinct().Count() >= 8, string.Join("\n", expected));
    }

    private static ProjectSettings Coverage(string severity, string? minimum) => ProjectSettings.Create(name => name switch
    {
        ProjectProperties.Coverage => severity,
        ProjectProperties.CoverageMinimum => minimum,
        _ => null,
    });

    private static ContentFile[] Edit(string id, string before, string after)
    {
        var files = Salt(id);
        var text = files[0].Text!;
        Assert.Contains(before, text, StringComparison.Ordinal);
        return [files[0] with { Text = text.Replace(before, after, StringComparison.Ordinal) }, files[1]];
    }

    private static ContentFile[] Salt(string id, string folder = "/content") =>
    [
        new($"{folder}/{id}.quoin.yaml", $$"""
            quoin: 1
            article: {{id}}
            title: Tea
            language: en
            source: {{id}}.txt
            caveats:
              harm: { kind: risk, quote: "Tea is warm" }
            claims:
              wakes: { kind: efficacy, certainty: possible, quote: "Tea may wake you up", caveats: [harm] }
            """),
        new($"{folder}/{id}.txt", Source),
    ];
}
