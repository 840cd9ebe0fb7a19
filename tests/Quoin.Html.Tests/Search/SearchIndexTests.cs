using System.Text.Json;

namespace Quoin.Html.Tests;

/// <summary>Finding articles and claims by words.</summary>
public sealed class SearchIndexTests
{
    private static readonly SearchIndex Index = new(TeaContent.All);

    [Theory]
    [InlineData("tea", "tea, tea/wakes-you-up")]
    [InlineData("Tea.", "tea, tea/wakes-you-up")]
    [InlineData("чай", "tea, tea/wakes-you-up")]
    [InlineData("ЧАЙ може бадьорити", "tea/wakes-you-up")]
    [InlineData("adenos", "tea/blocks, tea")]
    [InlineData("adenos.", "")]
    [InlineData("adenos caffeine", "")]
    [InlineData("caffeine adenos", "tea/blocks, tea")]
    [InlineData("кофеїн", "tea/blocks, tea")]
    [InlineData("кофеін", "")]
    [InlineData("CAFE", "tea")]
    [InlineData("cafè lodz", "tea")]
    [InlineData("п'ять", "tea")]
    [InlineData("trial was small", "tea/wakes-you-up, tea")]
    [InlineData("coffee", "coffee, coffee/wakes")]
    [InlineData("wakes coffee", "coffee, coffee/wakes")]
    [InlineData("wakes people", "coffee/wakes, coffee")]
    [InlineData("trials", "")]
    [InlineData("", "")]
    [InlineData("  …  ", "")]
    [InlineData("tea zebra", "")]
    public void Words_find_titles_before_claims_and_claims_before_other_words(string query, string expected) =>
        Assert.Equal(expected, string.Join(", ", Index.Find(query).Select(Name)));

    [Fact]
    public void What_is_not_valid_is_found_only_if_asked_for_and_says_so()
    {
        Assert.Equal(["tea"], Index.Find("everybody").Select(Name));

        var hit = Index.Find("everybody", includeInvalid: true)[0];
        Assert.Equal("tea/calms", Name(hit));
        Assert.Contains("Retracted on 2026-04-05", hit.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_shows_its_claim_with_the_caveats() => Assert.EndsWith("\n  - The trial was small.", Index.Find("бадьорити")[0].Claim!.ToString("en", null), StringComparison.Ordinal);

    [Theory]
    [InlineData("\ud800")]
    [InlineData("a\ud800b")]
    [InlineData("\0\u0301\u0301\u200d")]
    [InlineData("\u0301tea")]
    public void A_query_that_is_no_text_finds_nothing_and_throws_nothing(string query) => Assert.All(Index.Find(query), hit => Assert.Equal("tea", hit.Article.Id));

    [Fact]
    public void Only_the_beginning_of_a_long_query_is_read() =>
        Assert.Equal(Index.Find("tea"), Index.Find(string.Join(' ', Enumerable.Repeat("tea", 1_000_000))).Select(hit => hit with { Score = Index.Find("tea").Single(other => Name(other) == Name(hit)).Score }));

    [Fact]
    public Task The_index_as_a_file() => Verify(File("uk"));

    [Fact]
    public void A_file_has_the_same_bytes_each_time() => Assert.Equal(File("en"), File("en"));

    [Fact]
    public void A_file_finds_what_the_index_finds()
    {
        var file = JsonDocument.Parse(File("en")).RootElement;
        var documents = file.GetProperty("documents");
        var found = file.GetProperty("words").GetProperty("adenosine").EnumerateArray().Chunk(2)
            .OrderByDescending(pair => pair[1].GetInt32()).Select(pair => documents[pair[0].GetInt32()])
            .Select(document => document.TryGetProperty("claim", out var claim) ? $"{document.GetProperty("article")}/{claim}" : document.GetProperty("article").GetString());

        Assert.Equal(Index.Find("adenosine").Select(Name), found);
    }

    internal static string Name(SearchHit hit) => hit.Claim is { } claim ? $"{hit.Article.Id}/{claim.Id}" : hit.Article.Id;

    private static string File(string language)
    {
        using var memory = new MemoryStream();
        Index.WriteTo(memory, new() { Language = language, ArticleUrl = (article, _) => $"{article.Id}.html" });
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }
}
