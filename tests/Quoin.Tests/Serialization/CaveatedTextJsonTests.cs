using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Tests.Serialization;

/// <summary>System.Text.Json writes a text with its caveats whole, the caveats first, and reads nothing less.</summary>
public partial class CaveatedTextJsonTests
{
    private readonly Article _article = Articles.Sample();

    [Fact]
    public void The_caveats_precede_the_text()
    {
        Assert.Equal(
            """{"language":"en","status":"active","caveats":["Only 20 people took part."],"text":"Tea may wake you up."}""",
            JsonSerializer.Serialize(_article.Qualified().ToCaveatedText("en")));
        Assert.Equal(
            """{"language":"en","status":"retracted","standing":"[Retracted]","caveats":[],"text":"[Retracted] Tea"}""",
            JsonSerializer.Serialize(Read("""{"language":"en","status":"retracted","standing":"[Retracted]","caveats":[],"text":"[Retracted] Tea"}""")));
    }

    [Fact]
    public void It_is_read_again_by_reflection_and_by_generated_code()
    {
        foreach (var claim in _article.ClaimsIncludingInvalid)
        {
            foreach (var language in new[] { "en", "uk" })
            {
                var page = new Page { Text = claim.ToCaveatedText(language) };

                Assert.Equal(page.Text, JsonSerializer.Deserialize<Page>(JsonSerializer.Serialize(page))!.Text);
                Assert.Equal(page.Text, JsonSerializer.Deserialize(JsonSerializer.Serialize(page, PageContext.Default.Page), PageContext.Default.Page)!.Text);
                Assert.Equal(page.Text.CaveatsFirst, JsonSerializer.Deserialize<Page>(JsonSerializer.Serialize(page))!.Text!.CaveatsFirst);
            }
        }
    }

    [Theory]
    [InlineData("""{"language":"en","status":"active","text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"active","caveats":null,"text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"active","caveats":[null],"text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"active","caveats":["a",{}],"text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"active","caveats":[]}""")]
    [InlineData("""{"status":"active","caveats":[],"text":"Tea"}""")]
    [InlineData("""{"language":"en","caveats":[],"text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"other","caveats":[],"text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"retracted","caveats":[],"text":"Tea"}""")]
    [InlineData("""{"language":"en","status":"retracted","standing":"[Retracted]","caveats":[],"text":"Tea"}""")]
    [InlineData("\"Tea\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_lacks_something_is_not_read(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Properties_of_a_later_version_are_skipped() => Assert.Equal(
        _article.Qualified().ToCaveatedText("en"),
        Read("""{"a":{"b":[1]},"text":"Tea may wake you up.","caveats":["Only 20 people took part."],"status":"active","language":"en","z":null}"""));

    private static CaveatedText? Read(string json) => JsonSerializer.Deserialize<CaveatedText>(json);

    internal sealed class Page
    {
        public CaveatedText? Text { get; set; }
    }

    [JsonSerializable(typeof(Page))]
    internal sealed partial class PageContext : JsonSerializerContext;
}
