using Newtonsoft.Json;

namespace Quoin.Serialization.Tests;

public class NewtonsoftJsonTests
{
    [Fact]
    public void A_text_with_caveats_is_written_whole_and_read_again()
    {
        var json = JsonConvert.SerializeObject(new Page { Text = Values.Carried });

        Assert.Equal("""{"Title":"Tea","Text":{"Language":"en","Status":0,"Standing":"","Caveats":["Only 20 people took part."],"Words":"Tea may wake you up."}}""", json);
        Assert.Equal(Values.Carried, JsonConvert.DeserializeObject<Page>(json)!.Text);
        Assert.Equal(Values.Fallen, JsonConvert.DeserializeObject<CaveatedText>(JsonConvert.SerializeObject(Values.Fallen)));
    }

    [Theory]
    [InlineData("""{"Language":"en","Status":0,"Standing":"","Words":"Tea"}""")]
    [InlineData("""{"Language":"en","Status":0,"Standing":"","Caveats":null,"Words":"Tea"}""")]
    [InlineData("""{"Language":"en","Status":0,"Standing":"","Caveats":[null],"Words":"Tea"}""")]
    [InlineData("""{"Words":"Tea"}""")]
    [InlineData("\"Tea\"")]
    public void A_text_without_caveats_is_not_read(string json) => Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject<CaveatedText>(json));

    [Fact]
    public void A_localized_text_and_a_quote_have_their_words()
    {
        using var language = new LanguageScope("uk");
        var page = new CaveatPage { Limit = Values.Claim.Caveats[0].Statement, Words = Values.Claim.Caveats[0].Quote };

        Assert.StartsWith(
            """{"Title":"Tea","Limit":{"Languages":["en","uk"],"Text":"Участь узяли лише 20 людей.","Texts":{"en":"Only 20 people took part.","uk":"Участь узяли лише 20 людей."}},"Words":{"Text":"The trial was small","Language":"en",""",
            JsonConvert.SerializeObject(page), StringComparison.Ordinal);
        Assert.Contains(Values.Caveat, JsonConvert.SerializeObject(Values.Row), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Values.Guarded), MemberType = typeof(Values))]
    public void A_claim_is_refused(string name) => Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(Values.Get(name)));

    [Fact]
    public void A_block_and_a_run_are_refused()
    {
        Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(Values.Claim.Article.Body));
        Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(Values.Claim.Article.Body.SelectMany(block => block.Runs).First(run => run.Marks.Count > 0)));
    }

    [Theory]
    [MemberData(nameof(Values.Guarded), MemberType = typeof(Values))]
    public void Even_if_loops_are_ignored_its_statement_is_not_written(string name)
    {
        var json = JsonConvert.SerializeObject(Values.Get(name), new JsonSerializerSettings { ReferenceLoopHandling = ReferenceLoopHandling.Ignore });

        Assert.DoesNotContain(Values.Statement, json, StringComparison.Ordinal);
        Assert.Contains(Values.Caveat, json, StringComparison.Ordinal);
    }
}
