using System.Globalization;
using System.Text;

namespace Quoin.Tests;

/// <summary>What was retracted, superseded or is a draft is in no list by default, and its text begins with that.</summary>
public class StandingTests
{
    private const string Source = """
        Tea wakes you up. Tea lowers pressure. Tea cures colds. Tea is old. Only mice were studied.
        """;

    private const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.txt
        evidence:
          mice: { kind: survey, quote: "Only mice were studied" }
          gone: { kind: survey, quote: "mice were studied", status: retracted, because: Nobody was asked. }
        caveats:
          only-mice: { kind: scope, quote: "Only mice were studied", statement: { uk: Досліджували лише мишей. }, applies-to: all }
        claims:
          wakes: { kind: efficacy, certainty: possible, quote: "Tea wakes you up", evidence: [gone, mice] }
          lowers-pressure:
            kind: efficacy
            certainty: possible
            quote: "Tea lowers pressure"
            statement: { uk: Чай знижує тиск. }
            status: retracted
            because: { en: The numbers were made up., uk: Числа вигадали. }
            on: 2026-10-01
            formerly: [helps-pressure]
          cures: { kind: efficacy, certainty: possible, quote: "Tea cures colds", status: superseded, superseded-by: wakes, because: A better study came. }
          old: { kind: background, certainty: possible, quote: "Tea is old", status: draft }
        """;

    private readonly Article _article = Articles.Make(Annotation, Source);

    private Claim Retracted => _article.ClaimsIncludingInvalid["lowers-pressure"];

    [Fact]
    public void Lists_have_only_what_is_valid_unless_their_name_says_so()
    {
        Assert.Equal(["wakes"], _article.Claims.Select(claim => claim.Id));
        Assert.Equal(["wakes", "lowers-pressure", "cures", "old"], _article.ClaimsIncludingInvalid.Select(claim => claim.Id));
        Assert.Equal(["mice"], _article.Evidence.Select(evidence => evidence.Id));
        Assert.Equal(["mice", "gone"], _article.EvidenceIncludingInvalid.Select(evidence => evidence.Id));
        Assert.Equal(["mice"], _article.Claims[0].Evidence.Select(evidence => evidence.Id));
        Assert.Equal(["gone", "mice"], _article.Claims[0].EvidenceIncludingInvalid.Select(evidence => evidence.Id));
        Assert.Equal(["wakes"], _article.Caveats[0].Claims.Select(claim => claim.Id));
        Assert.Equal(["wakes", "lowers-pressure", "cures", "old"], _article.Caveats[0].ClaimsIncludingInvalid.Select(claim => claim.Id));
    }

    [Fact]
    public void A_list_finds_by_id_what_it_has_and_nothing_else()
    {
        Assert.False(_article.Claims.TryGetValue("lowers-pressure", out _));
        Assert.False(_article.Claims.TryGetValue("helps-pressure", out _));
        Assert.Throws<KeyNotFoundException>(() => _article.Claims["cures"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _article.Claims[1]);
        Assert.Same(Retracted, _article.ClaimsIncludingInvalid["helps-pressure"]);
        Assert.False(_article.Claims[0].Evidence.TryGetValue("gone", out _));
        Assert.True(_article.Claims[0].EvidenceIncludingInvalid.TryGetValue("gone", out _));
        Assert.Same(_article.Evidence["mice"], _article.Claims[0].Evidence["mice"]);
    }

    [Fact]
    public void A_list_in_which_all_is_valid_is_the_list_of_all()
    {
        var sample = Articles.Make(Articles.SampleAnnotation.Replace("status: superseded", "", StringComparison.Ordinal).Replace("superseded-by: boiling-point", "", StringComparison.Ordinal), Articles.SampleSource);

        Assert.Same(sample.ClaimsIncludingInvalid, sample.Claims);
        Assert.Same(sample.Caveats[0].ClaimsIncludingInvalid, sample.Caveats[0].Claims);
        Assert.Same(sample.Claims[0].EvidenceIncludingInvalid, sample.Claims[0].Evidence);
        Assert.Same(_article.Claims, _article.Claims);
    }

    [Theory]
    [InlineData("lowers-pressure", "en", "[Retracted on 2026-10-01: The numbers were made up.] Tea lowers pressure")]
    [InlineData("lowers-pressure", "uk-UA", "[Відкликано 2026-10-01: Числа вигадали.] Чай знижує тиск.")]
    [InlineData("lowers-pressure", "de", "[Retracted on 2026-10-01: The numbers were made up.] Tea lowers pressure")]
    [InlineData("cures", "uk", "[Superseded: A better study came.] Tea cures colds")]
    [InlineData("old", "en", "[Draft] Tea is old")]
    [InlineData("wakes", "en", "Tea wakes you up")]
    public void Every_formatted_text_begins_with_the_standing(string id, string language, string expected)
    {
        using var scope = new LanguageScope(language);
        var claim = Assert.IsType<QualifiedClaim>(_article.ClaimsIncludingInvalid[id]);
        var caveat = expected.Contains("Чай", StringComparison.Ordinal) ? "Досліджували лише мишей." : "Only mice were studied";
        var whole = $"{expected}\n  - {caveat}";

        Assert.Equal(whole, claim.ToString());
        Assert.Equal(whole, $"{claim}");
        Assert.Equal(whole, claim.ToString(language, null));
        Assert.Equal(whole, claim.Statement.ToString());
        Assert.Equal(whole, string.Format(CultureInfo.GetCultureInfo(language), "{0}", claim.Statement));

        var (text, _) = claim;
        Assert.Equal(expected, text);

        var characters = new char[whole.Length];
        Assert.True(claim.TryFormat(characters, out var charsWritten, language, null));
        Assert.Equal(whole, new string(characters, 0, charsWritten));
        Assert.False(claim.TryFormat(new char[whole.Length - 1], out _, language, null));

        var bytes = new byte[Encoding.UTF8.GetByteCount(whole)];
        Assert.True(claim.Statement.TryFormat(bytes, out var bytesWritten, language, null));
        Assert.Equal(whole, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        Assert.False(claim.Statement.TryFormat(new byte[bytes.Length - 1], out _, language, null));
    }

    [Fact]
    public void A_quote_says_the_standing_and_a_statement_by_itself_is_raw()
    {
        using var scope = new LanguageScope("en");
        var claim = (QualifiedClaim)Retracted;
        var (statement, _) = claim.Statement;

        Assert.StartsWith("[Retracted on 2026-10-01: The numbers were made up.] Tea lowers pressure", claim.Quote.ToString(), StringComparison.Ordinal);
        Assert.Equal("Tea lowers pressure", statement.ToString());
    }

    [Fact]
    public void A_plain_claim_says_it_too()
    {
        using var scope = new LanguageScope("uk");
        var claim = Assert.IsType<PlainClaim>(Articles.Sample().ClaimsIncludingInvalid["morning-drink"]);
        var (text, _) = claim;

        Assert.Equal("[Замінено] Чай п'ють зранку", claim.ToString());
        Assert.Equal("[Замінено] Чай п'ють зранку", text);
    }

    [Fact]
    public void A_snapshot_says_it_in_the_first_line_of_a_mark_and_keeps_the_order()
    {
        var snapshot = ContentSnapshot.Render(_article);
        string[] heads = [.. snapshot.Split('\n').Where(line => line.Contains(" claim ", StringComparison.Ordinal) || line.StartsWith("claim ", StringComparison.Ordinal))];

        Assert.Equal(["claim wakes", "retracted claim lowers-pressure", "superseded claim cures", "draft claim old"], heads);
        Assert.Contains("\nretracted evidence gone\n  because [en]: Nobody was asked.\n", snapshot, StringComparison.Ordinal);
        Assert.Contains("\n  evidence: mice\n  invalid-evidence: gone\n", snapshot, StringComparison.Ordinal);
    }
}
