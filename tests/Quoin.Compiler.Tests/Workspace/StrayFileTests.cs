using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class StrayFileTests
{
    [Theory]
    [InlineData("content/tea.qouin.yaml", "an annotation")]
    [InlineData("content/tea.quin.yaml", "an annotation")]
    [InlineData("content/tea.Quoins.yml", "an annotation")]
    [InlineData("content/tea-quoin.yaml", "an annotation")]
    [InlineData("content/quoin.yaml", "an annotation")]
    [InlineData("content/tea.quoin.yaml.txt", "an annotation")]
    [InlineData("content/tea.quoin.yml.old", "an annotation")]
    [InlineData("content/tea.quoin.json", "an annotation")]
    [InlineData("content/tea.quoin", "an annotation")]
    [InlineData("content/tea.quoin.yam", "an annotation")]
    [InlineData("content/quoin-policy.yaml", "a policy")]
    [InlineData("content/quoin_policy.yml", "a policy")]
    [InlineData("content/quoinpolicy.yaml", "a policy")]
    [InlineData("content/quoin.polciy.yaml", "a policy")]
    [InlineData("content/quoin.policies.yaml", "a policy")]
    [InlineData("content/qouin.policy.yaml", "a policy")]
    [InlineData("content/xquoin.policy.yaml", "a policy")]
    [InlineData("content/quoin-model.yaml", "a model")]
    [InlineData("content/quoin.models.yaml", "a model")]
    [InlineData("content/quoin.model.yml", "a model")]
    [InlineData("content/quoin.modle.yaml", "a model")]
    [InlineData("content/law.quoin.model.yaml", "a model")]
    [InlineData("content/quoin.policy.yaml.txt", "a policy")]
    [InlineData("content/law.quoin.policy.yml.old", "a policy")]
    [InlineData("content/quoin.policy.json", "a policy")]
    [InlineData("content/quoin.policy.yaml.bak", null)]
    [InlineData("content/quoin.policy.txt", null)]
    [InlineData("content/quoin.policy.schema.json", null)]
    [InlineData("content/quoin.model.yaml.txt", "a model")]
    [InlineData("content/quoin.model.yml.disabled", "a model")]
    [InlineData("content/quoin.model.json", "a model")]
    [InlineData("content/quoin.model.yaml.orig", null)]
    [InlineData("content/quoin.model.schema.json", null)]
    [InlineData("content/model.yaml", null)]
    [InlineData("content/tea.yaml", null)]
    [InlineData("content/coin.yaml", null)]
    [InlineData("content/policy.yaml", null)]
    [InlineData("content/docker-compose.yml", null)]
    [InlineData("content/tea.quoin.yaml.bak", null)]
    [InlineData("content/tea.quoin.yaml~", null)]
    [InlineData("content/tea.txt", null)]
    [InlineData("content/tea.quoin.txt", null)]
    public void A_file_with_nearly_the_right_name_is_reported(string path, string? meant) => AssertReported(path, "title: Tea\n", meant);

    [Theory]
    [InlineData("quoin: 1\narticle: tea\n", "an annotation")]
    [InlineData("\uFEFFquoin: 1\n", "an annotation")]
    [InlineData("# Tea\n\n---\nquoin: 1\n", "an annotation")]
    [InlineData("%YAML 1.2\n--- \n\"quoin\" : 1\n", "an annotation")]
    [InlineData("{ quoin: 1, article: tea }", "an annotation")]
    [InlineData("quoin-policy: 1\r\nrules: {}\r\n", "a policy")]
    [InlineData("quoin-model: 1\nclaim-kinds: {}\n", "a model")]
    [InlineData("title: Tea\nquoin: 1\n", "an annotation")]
    [InlineData("title: Tea\r\nquoin: \"1\" # the version\r\n", "an annotation")]
    [InlineData("languages: [en]\nquoin-policy: 1\n", "a policy")]
    [InlineData("article: tea\ntitle: Tea\nsource: ../seeds/tea.txt\nclaims:\n  one: {}\n", "an annotation")]
    [InlineData("source: ../seeds/tea.txt\narticle: tea\nasides: []", "an annotation")]
    [InlineData("services:\n  web:\n    image: quoin\n", null)]
    [InlineData("services:\n  quoin: 1\n", null)]
    [InlineData("image: tea\nquoin:\n  replicas: 1\n", null)]
    [InlineData("image: tea\nquoin: 1.2.3\n", null)]
    [InlineData("site_name: Tea\nnav:\n  - article: tea.md\n", null)]
    [InlineData("openapi: 3.0.0\npaths: {}\nx-source: a\n", null)]
    [InlineData("on: push\njobs:\n  source: a\n  article: b\n  claims: c\n", null)]
    [InlineData("article: tea\nsource: tea.md\n", null)]
    [InlineData("quoins: 1\n", null)]
    [InlineData("- quoin: 1\n", null)]
    [InlineData("# quoin: 1\n", null)]
    [InlineData("", null)]
    public void A_file_that_begins_like_content_is_reported(string text, string? meant) => AssertReported("content/tea.yaml", text, meant);

    [Fact]
    public void A_file_that_cannot_be_read_is_judged_by_its_name() => AssertReported("content/tea.yaml", null, null);

    private static void AssertReported(string path, string? text, string? meant)
    {
        var ending = meant == "a policy" ? "is not 'quoin.policy.yaml', alone or after a name and a dot" : meant == "a model" ? "is not 'quoin.model.yaml'" : "does not end with '.quoin.yaml'";
        var build = ContentBuild.Create(ContentProject.Create([new ContentFile(path, text)]));

        Assert.Equal(
            meant is null ? [] : [$"{path}(1,1): warning QUO9013: '{Path.GetFileName(path)}' looks like {meant} but is not read, because its name {ending}; rename it, or move it out of the folder"],
            build.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}
