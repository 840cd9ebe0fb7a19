using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Quoin.Serialization.Tests;

public class YamlDotNetTests
{
    private static readonly ISerializer Serializer = new SerializerBuilder().Build();

    [Fact]
    public void A_text_with_caveats_is_written_whole_and_its_reading_is_refused()
    {
        var yaml = Serializer.Serialize(new Page { Text = Values.Carried });

        Assert.Equal("""
            Title: Tea
            Text:
              Language: en
              Status: Active
              Caveats:
              - Only 20 people took part.
              CaveatsFirst: (Only 20 people took part.) Tea may wake you up.

            """, yaml, ignoreLineEndingDifferences: true);
        Assert.Throws<YamlException>(() => new DeserializerBuilder().Build().Deserialize<Page>(yaml));
    }

    [Fact]
    public void A_localized_text_and_a_quote_have_their_words()
    {
        var yaml = Serializer.Serialize(new CaveatPage { Limit = Values.Claim.Caveats[0].Statement, Words = Values.Claim.Caveats[0].Quote });

        Assert.Contains("    en: Only 20 people took part.\n    uk: Участь узяли лише 20 людей.\n", yaml.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  Text: The trial was small", yaml, StringComparison.Ordinal);
        Assert.Contains(Values.Caveat, Serializer.Serialize(Values.Row), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Values.Guarded), MemberType = typeof(Values))]
    public void A_claim_is_written_with_its_caveats_and_without_its_statement(string name)
    {
        var yaml = Serializer.Serialize(Values.Get(name));

        Assert.DoesNotContain(Values.Statement, yaml, StringComparison.Ordinal);
        Assert.Contains(Values.Caveat, yaml, StringComparison.Ordinal);
    }
}
