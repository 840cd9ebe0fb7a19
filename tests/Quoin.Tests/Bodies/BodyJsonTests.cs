using System.Text.Json;
using Quoin.Tests.Shared;

namespace Quoin.Tests.Bodies;

/// <summary>With the text of a page and the places of its marks, claims could be cut out without their caveats, so JSON has neither.</summary>
public sealed class BodyJsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Article _article = TeaPage.Article();

    [Fact]
    public void The_JSON_of_an_article_has_no_body()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(_article));

        Assert.False(json.RootElement.TryGetProperty("body", out _));
        Assert.DoesNotContain("\n  body", ContentSnapshot.Render(_article), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_block_and_every_run_is_refused()
    {
        object[] parts = [_article.Body, .. _article.AllBlocks(), .. _article.AllRuns(), new { Shown = _article.Body[1] }, new List<Run>(_article.Body[1].Runs)];

        Assert.Equal(14, _article.AllBlocks().Select(block => block.GetType()).Distinct().Count());
        Assert.All(parts, part =>
        {
            Assert.Contains("without their caveats", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(part)).Message, StringComparison.Ordinal);
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<object>(part));
        });
        Assert.All(_article.Body, block => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(block)));
    }

    [Fact]
    public void Places_links_and_images_have_a_shape_of_their_own()
    {
        var runs = _article.Body[11].Runs;

        Assert.Equal("""{"start":0,"length":3}""", JsonSerializer.Serialize(_article.Body[0].Span));
        Assert.Equal("""{"url":"https://example.org/tea?a=1&b","title":"Tea"}""", JsonSerializer.Serialize(runs[1].Link, Relaxed));
        Assert.Equal("""{"url":"#tea"}""", JsonSerializer.Serialize(runs[4].Link));
        Assert.Equal("""{"url":"tea.png","alternative-text":"A cup","title":"Our cup"}""", JsonSerializer.Serialize(runs[6].Image));
    }
}
