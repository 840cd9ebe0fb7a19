using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Tool.KnownFindings;

namespace Quoin.Tool.Tests.KnownFindings;

public sealed class YamlPlaceTests
{
    private const string Yaml = """
        quoin: 1
        title: { en: Tea, uk: Чай }
        asides:
          - "First, an aside."
          - { quote: "Another — one.", occurrence: 2 }
        claims:
          wakes-you-up:
            kind: efficacy
            caveats: [ small-trial, old-trial ]
            quote: |
              Tea wakes
              you up.
          calms:

        """;

    [Theory]
    [InlineData("quoin", "quoin", "")]
    [InlineData("1", "quoin", "")]
    [InlineData("uk:", "title/uk", "")]
    [InlineData("Чай", "title/uk", "")]
    [InlineData("\"First, an aside.\"", "asides/First an aside", "First an aside")]
    [InlineData("an aside.\"", "asides/First an aside", "First an aside|an aside")]
    [InlineData("2 }", "asides/Another one/occurrence", "Another one")]
    [InlineData("wakes-you-up", "claims/wakes-you-up", "")]
    [InlineData("efficacy", "claims/wakes-you-up/kind", "")]
    [InlineData("old-trial", "claims/wakes-you-up/caveats/old trial", "old trial")]
    [InlineData("Tea wakes", "claims/wakes-you-up/quote", "Tea wakes")]
    [InlineData("calms", "claims/calms", "")]
    public void A_position_is_named_by_keys_ids_and_words(string at, string path, string words)
    {
        var place = Find(at);

        Assert.Equal((path, words), (place.Path, place.Words.Replace('\n', '|')));
    }

    [Theory]
    [InlineData("efficacy", "kind|efficacy|caveats|small trial|old trial|quote|Tea wakes you up")]
    [InlineData("old-trial", "kind|efficacy|caveats|small trial|old trial|quote|Tea wakes you up")]
    [InlineData("Чай", "Чай")]
    [InlineData("2 }", "quote|Another one|occurrence|2")]
    public void The_mark_is_what_an_author_edits_together(string at, string texts) =>
        Assert.Equal(texts, string.Join('|', YamlPlace.TextsOf(Find(at).Mark!)));

    [Fact]
    public void A_position_before_everything_is_at_the_root()
    {
        var place = YamlPlace.Find(YamlReader.Read("# A comment.\na: 1\n", new DiagnosticBag("a.yaml"))!, default, "# A comment.\na: 1\n");

        Assert.Equal(("", null), (place.Path, place.Mark));
    }

    private static YamlPlace Find(string at)
    {
        var start = Yaml.IndexOf(at, StringComparison.Ordinal);
        return YamlPlace.Find(YamlReader.Read(Yaml, new DiagnosticBag("a.yaml"))!, new TextRange(start, at.Length, 0, 0, 0, 0), Yaml);
    }
}
