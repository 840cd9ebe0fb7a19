using System.Text.Json;
using Quoin.Html.Tests;
using Quoin.Tests.Models;

namespace Quoin.AspNetCore.Tests;

/// <summary>What the endpoints give of articles that were compiled with a model.</summary>
public sealed class OwnKindTests : IAsyncLifetime
{
    private static readonly Article Records = Contents.Article(Duties.Model, Duties.Annotation, Duties.Source);

    private ContentHost _host = null!;

    public async Task InitializeAsync() => _host = await ContentHost.StartAsync([Records]);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("kind=obligation", "must-keep, may-see")]
    [InlineData("kind=clause", "meaning")]
    [InlineData("kind=definition", "meaning")]
    [InlineData("kind=background,clause", "size, meaning")]
    [InlineData("kind=efficacy", "")]
    [InlineData("certainty=possible", "may-see")]
    [InlineData("certainty=established", "must-keep, size")]
    public async Task Claims_are_found_by_the_words_of_the_model_and_by_what_they_are_declared_to_be(string query, string expected) =>
        Assert.Equal(expected, string.Join(", ", (await _host.GetAsync($"/content/claims?{query}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())));

    [Theory]
    [InlineData("obligaton", "obligation")]
    [InlineData("claus", "clause")]
    [InlineData("backgroud", "background")]
    public async Task The_nearest_word_of_the_model_is_suggested(string given, string nearest) =>
        Assert.Equal(nearest, (await _host.RefusedAsync($"/content/claims?kind={given}")).GetProperty("suggestion").GetString());

    [Fact]
    public async Task Words_that_are_no_kind_are_refused_with_those_that_are()
    {
        var detail = (await _host.RefusedAsync("/content/claims?kind=other")).GetProperty("detail").GetString();

        Assert.EndsWith("use 'background', 'definition', 'efficacy', 'mechanism', 'outlook', 'recommendation', 'safety', 'obligation', 'clause'.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_has_its_fields() => Assert.True(JsonElement.DeepEquals(
        JsonSerializer.SerializeToElement(Records.Claims["must-keep"]), (await _host.GetAsync("/content/articles/tea/claims/must-keep")).GetProperty("content")));

    [NodeFact]
    public async Task The_schema_of_the_responses_allows_what_a_model_declares()
    {
        var (isSchema, faults) = await ResponseJudge.JudgeAsync(
        [
            ("article", await _host.GetAsync("/content/articles/tea")), ("claims", await _host.GetAsync("/content/claims")), ("claim", await _host.GetAsync("/content/articles/tea/claims/must-keep")),
        ]);

        Assert.True(isSchema);
        Assert.Empty(faults);
    }
}
