using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quoin.Tests.Models;

/// <summary>What a model declares is in the outputs, although they do not know the model.</summary>
public class OwnFieldOutputTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void JSON_has_the_values_in_the_forms_of_JSON()
    {
        var json = JsonSerializer.SerializeToElement(Duties.Sample());
        var claim = json.GetProperty("claims")[0];

        Assert.Equal("R-17", json.GetProperty("matter").GetString());
        Assert.Equal("on paper or not", json.GetProperty("terms")[0].GetProperty("gloss").GetString());
        Assert.Equal("statute High Court", $"{json.GetProperty("evidence")[0].GetProperty("kind")} {json.GetProperty("evidence")[0].GetProperty("court")}");
        Assert.Equal("obligation", claim.GetProperty("kind").GetString());
        Assert.Equal("established", claim.GetProperty("certainty").GetString());
        Assert.Equal(
            """
            "deadline":"2027-03-31","penalty":{"amount":1250.50,"currency":"EUR"},"share":{"value":12.5,"unit":"%"},"weight":-0.125,"count":3,"binding":true,
            "wording":{"en":"Keep them.","uk":"Зберігайте."},"for":"employers","right":"may-see","rivals":["may-see"],"sources":["act"],"invalid-sources":["old-act"],
            "fees":[{"amount":1.00,"currency":"EUR"},{"amount":20,"currency":"USD"}],"weights":[0.50,2],"counts":[3,4],"flags":[true,false],"days":["2026-01-01","2026-02-01"],
            "notes":[{"en":"One."},{"en":"Two.","uk":"Два."}],"others":["employees","employers"],
            """.ReplaceLineEndings(""),
            Between(JsonSerializer.Serialize(Duties.Sample().Claims[0], Readable), "\"deadline\"", "\"caveats\""));
    }

    [Fact]
    public void A_claim_of_a_kind_without_certainty_has_none_and_a_caveat_in_a_claim_has_its_fields()
    {
        var claims = JsonSerializer.SerializeToElement(Duties.Sample()).GetProperty("claims");

        Assert.False(claims[3].TryGetProperty("certainty", out _));
        Assert.Equal("clause", claims[3].GetProperty("kind").GetString());
        var caveat = claims[0].GetProperty("caveats")[0];
        Assert.Equal("""{"id":"small","kind":"exception",""", caveat.GetRawText()[..33]);
        Assert.Equal("s 4", caveat.GetProperty("section-of-act").GetString());
        Assert.Equal("""["must-keep","may-see"]""", caveat.GetProperty("limits").GetRawText());
        Assert.False(caveat.TryGetProperty("claims", out _));
    }

    [Fact]
    public void A_snapshot_has_the_values_as_annotations_write_them()
    {
        var snapshot = ContentSnapshot.Render(Duties.Sample());

        Assert.Contains(
            """
              deadline: 2027-03-31
              penalty: EUR 1250.50
              share: 12.5 %
              weight: -0.125
              count: 3
              binding: true
              wording [en]: Keep them.
              wording [uk]: Зберігайте.
              for: employers
              right: may-see
              rivals: may-see
              sources: act
              invalid-sources: old-act
              fees: EUR 1.00
              fees: USD 20
              weights: 0.50, 2
              counts: 3, 4
              flags: true, false
              days: 2026-01-01, 2026-02-01
              notes [en]: One.
              notes [en]: Two.
              notes [uk]: Два.
              others: employees, employers

            """.ReplaceLineEndings("\n"),
            snapshot,
            StringComparison.Ordinal);
        Assert.Contains("\n  kind: exception\n", snapshot, StringComparison.Ordinal);
        Assert.Contains("\n  limits: must-keep\n  limits: may-see\n", snapshot, StringComparison.Ordinal);
        Assert.Contains("\n  gloss: on paper or not\n", snapshot, StringComparison.Ordinal);
        Assert.Contains("\n  matter: R-17\n", snapshot, StringComparison.Ordinal);
        Assert.Equal(1, snapshot.Split("kind: clause").Length - 1);
        Assert.DoesNotContain("not-graded", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("other", snapshot.Replace("others", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_of_a_mark_is_not_its_status()
    {
        var snapshot = ContentSnapshot.Render(Duties.Sample());
        var json = JsonSerializer.Serialize(Duties.Sample(), Readable);

        Assert.DoesNotContain("status: ", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("\"status\":\"obligation\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"status\":\"statute\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_by_itself_is_an_object_with_its_key()
    {
        var claim = Duties.Sample().Claims[0];

        Assert.Equal("""[{"deadline":"2027-03-31"},{"penalty":{"amount":1250.50,"currency":"EUR"}}]""", JsonSerializer.Serialize(claim.FieldValues.Take(2)));
        Assert.Equal("""{"right":"may-see"}""", JsonSerializer.Serialize(claim.FieldValues.Single(value => value.Definition.Key == "right")));
        Assert.Equal("\"obligation\"", JsonSerializer.Serialize(claim.KindDefinition));
        Assert.Equal("\"deadline\"", JsonSerializer.Serialize(claim.FieldValues[0].Definition));
        Assert.Contains(""""term-fields":["gloss"]"""", JsonSerializer.Serialize(claim.Article.Model), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_without_a_kind_has_the_fields_of_terms()
    {
        var term = Duties.Sample().Terms[0];

        Assert.Null(term.KindDefinition);
        Assert.Equal("on paper or not", Assert.Single(term.FieldValues).Value);
        Assert.Equal("on paper or not", Assert.IsType<Term<GlossFields>>(term).Fields.Gloss);
    }

    [Fact]
    public void What_has_fields_has_them_where_none_is_given()
    {
        var article = Duties.Make(Duties.Annotation.Replace("matter: R-17", "", StringComparison.Ordinal), Duties.Source);

        Assert.Null(Assert.IsType<Article<MatterFields>>(article).Fields.Matter);
        Assert.Null(Assert.IsType<Term<GlossFields>>(article.Terms[1]).Fields.Gloss);
        Assert.Empty(article.FieldValues);
        Assert.Empty(article.Terms[1].FieldValues);
        Assert.Equal("Records", article.Title.GetText("en"));
        Assert.Empty(article.Claims[2].FieldValues);
        Assert.Equal("background", article.Claims[2].KindDefinition!.Name);
    }

    private static string Between(string text, string start, string end) =>
        text[text.IndexOf(start, StringComparison.Ordinal)..text.IndexOf(end, StringComparison.Ordinal)];
}
