using System.Text.Json;

namespace Quoin.Tests;

/// <summary>A claim is only given in a language that all of its caveats have, as long as there is one.</summary>
public class SharedLanguageTests
{
    private const string Source = "Tea wakes you up. Only mice were studied. It harms children. Te skader.";

    [Fact]
    public void A_language_that_a_caveat_lacks_is_not_given()
    {
        var claim = Of("statement: { uk: Бадьорить. }", "statement: { uk: Миші. }", "");

        Assert.Equal("Tea wakes you up\n  - Only mice were studied\n  - It harms children", claim.ToString("uk", null));
        var (statement, _) = claim.Statement;
        Assert.Equal(["en"], statement.Languages);
        Assert.Equal("Tea wakes you up", statement.GetText("uk"));
        Assert.Equal("Tea wakes you up", Assert.Single(statement.Texts).Value);
        Assert.EndsWith("\"statement\":{\"en\":\"Tea wakes you up\"}}", JsonSerializer.Serialize(claim.Statement), StringComparison.Ordinal);
    }

    [Fact]
    public void Caveats_are_in_the_language_of_the_text_even_if_they_have_that_of_the_reader()
    {
        var claim = Of("", "statement: { uk: Миші. }", "statement: { uk: Діти. }");

        Assert.Equal("Tea wakes you up (Only mice were studied) (It harms children)", claim.ToOneLine("uk"));
        Assert.Equal("en", claim.ToCaveatedText("uk").Language);
    }

    [Fact]
    public void Nearby_languages_are_shared()
    {
        var claim = Of("statement: { zh-Hant: 茶。, zh-Hans: 茶茶。, pt: Chá., nb: Te. }", "statement: { zh-TW: 鼠。, pt-BR: Rato., no: Mus. }", "statement: { zh-Hant: 童。, pt-PT: Crianças., nn: Born. }");
        var (statement, _) = claim.Statement;

        Assert.Equal(["en", "zh-Hant", "pt", "nb"], statement.Languages);
        Assert.Equal("茶。 (鼠。) (童。)", claim.ToOneLine("zh-TW"));
        Assert.Equal("Chá. (Rato.) (Crianças.)", claim.ToOneLine("pt-AO"));
        Assert.Equal("Te. (Mus.) (Born.)", claim.ToOneLine("nb-NO"));
    }

    [Fact]
    public void Without_a_language_in_common_each_text_is_in_its_own()
    {
        var claim = Of("", "language: nb, quote: Te skader", "", quote: "");
        var (statement, _) = claim.Statement;

        Assert.Equal(["en"], statement.Languages);
        Assert.Equal("Tea wakes you up (Te skader) (It harms children)", claim.ToOneLine("en"));
    }

    private static QualifiedClaim Of(string claim, string mice, string harm, string quote = "quote: \"Only mice were studied\"") => Assert.IsType<QualifiedClaim>(Articles.Make($$"""
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.txt
        caveats:
          mice: { kind: scope, {{string.Join(", ", new[] { quote, mice }.Where(part => part.Length > 0))}}, applies-to: all }
          harm: { kind: risk, quote: "It harms children"{{(harm.Length > 0 ? ", " : "")}}{{harm}}, applies-to: all }
        claims:
          wakes: { kind: efficacy, certainty: possible, quote: "Tea wakes you up"{{(claim.Length > 0 ? ", " : "")}}{{claim}} }
        """, Source).Claims[0]);
}
