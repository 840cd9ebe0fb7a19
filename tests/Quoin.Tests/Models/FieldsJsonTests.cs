using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Tests.Models;

/// <summary>Types with the fields of a model are written as those without, and a claim that a field refers to has its caveats.</summary>
public class FieldsJsonTests
{
    private readonly Article _article = Duties.Sample();

    [Fact]
    public void Types_with_fields_are_written_as_those_without()
    {
        var qualified = Assert.IsType<QualifiedClaim<DutyFields>>(_article.Claims[0]);
        var plain = Assert.IsType<PlainClaim<DutyFields>>(_article.Claims[1]);
        (object Value, Type Type)[] values =
        [
            (qualified, typeof(Claim)), (plain, typeof(Claim)), (_article.Caveats[0], typeof(Caveat)), (_article.Evidence[0], typeof(Evidence)), (_article.Terms[0], typeof(Term)),
            (_article, typeof(Article)),
        ];

        Assert.All(values, pair =>
        {
            var expected = JsonSerializer.Serialize(pair.Value, pair.Type);
            Assert.StartsWith("{\"id\":", expected, StringComparison.Ordinal);
            Assert.Equal(expected, JsonSerializer.Serialize(pair.Value));
            Assert.Equal(expected, JsonSerializer.Serialize(pair.Value, pair.Value.GetType()));
            Assert.Equal(expected, JsonSerializer.Serialize(pair.Value, pair.Value.GetType(), DutyContext.Default));
            Assert.Equal($"[{expected}]", JsonSerializer.Serialize(new[] { pair.Value }));
        });
        Assert.Equal(
            $$"""{"Qualified":{{JsonSerializer.Serialize<Claim>(qualified)}},"Plain":{{JsonSerializer.Serialize<Claim>(plain)}}}""",
            JsonSerializer.Serialize(new DutyPage { Qualified = qualified, Plain = plain }));
        Assert.Equal(
            JsonSerializer.Serialize(new DutyPage { Qualified = qualified, Plain = plain }),
            JsonSerializer.Serialize(new DutyPage { Qualified = qualified, Plain = plain }, DutyContext.Default.DutyPage));
    }

    [Fact]
    public void Content_with_fields_cannot_be_read()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<QualifiedClaim<DutyFields>>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", DutyContext.Default.PlainClaimDutyFields));
    }

    [Fact]
    public void Fields_by_themselves_have_the_claims_that_they_refer_to_with_all_caveats()
    {
        // 'may-see' refers to 'must-keep', which has a caveat.
        var claim = Assert.IsType<PlainClaim<DutyFields>>(_article.Claims[1]);
        object[] values = [claim.Fields, new { claim.Fields }, claim.Fields.Rivals, claim.Fields.Right!, Assert.IsType<Caveat<ExceptionFields>>(_article.Caveats[0]).Fields];
        string[] texts =
        [
            .. values.Select(value => JsonSerializer.Serialize(value)), JsonSerializer.Serialize(claim.Fields, DutyContext.Default.DutyFields),
            JsonSerializer.Serialize<IHasFields<DutyFields>>(claim), JsonSerializer.Serialize<IHasFields<object>>(claim),
        ];

        Assert.All(texts, text =>
        {
            const string Words = "An employer must keep records";
            var (first, caveats) = (text.IndexOf(Words, StringComparison.Ordinal), text.IndexOf("A small employer is exempt", StringComparison.Ordinal));
            Assert.True(first > caveats && caveats >= 0, text);
            using var json = JsonDocument.Parse(text);
            Assert.Empty(Bare(json.RootElement, Words, isCaveated: false));
        });
    }

    /// <summary>The objects that have words and are in no object with caveats.</summary>
    private static IEnumerable<JsonElement> Bare(JsonElement element, string words, bool isCaveated) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Bare(
            property.Value, words, isCaveated || (element.TryGetProperty("caveats", out var caveats) && caveats.GetArrayLength() > 0))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Bare(item, words, isCaveated)),
        JsonValueKind.String when !isCaveated && element.GetString()!.Contains(words, StringComparison.Ordinal) => [element],
        _ => [],
    };
}

/// <summary>An app's own type with claims by their own types.</summary>
public sealed class DutyPage
{
    public QualifiedClaim<DutyFields>? Qualified { get; init; }

    public PlainClaim<DutyFields>? Plain { get; init; }
}

[JsonSerializable(typeof(DutyPage))]
[JsonSerializable(typeof(DutyFields))]
[JsonSerializable(typeof(QualifiedClaim<DutyFields>))]
[JsonSerializable(typeof(PlainClaim<DutyFields>))]
[JsonSerializable(typeof(Caveat<ExceptionFields>))]
[JsonSerializable(typeof(Evidence<CourtFields>))]
[JsonSerializable(typeof(Term<GlossFields>))]
[JsonSerializable(typeof(Article<MatterFields>))]
internal sealed partial class DutyContext : JsonSerializerContext;
