using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Quoin.CompilerServices;

namespace Quoin.Tests.Serialization;

/// <summary>The shape of everything that Quoin writes as JSON.</summary>
public class JsonShapeTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Article _article = Articles.Sample();

    [Fact]
    public Task An_article_has_everything_and_refers_by_id() => Verify(JsonSerializer.Serialize(_article, Readable), extension: "json");

    [Fact]
    public void A_qualified_statement_has_its_caveats_before_it() => AssertJson(
        """
        {"caveats":[{"id":"small-trial","kind":"limitation","statement":{"en":"Only 20 people took part.","uk":"Участь узяли лише 20 людей."},
        "quotes":[{"text":"The trial was small","language":"en","anchor":{"start":66,"length":19,"line":3,"column":62,"tier":"exact"}}]}],
        "statement":{"en":"Tea may wake you up.","uk":"Чай може бадьорити."}}
        """,
        _article.Qualified().Statement);

    [Fact]
    public void A_qualified_quote_has_its_caveats_before_it() => AssertJson(
        """
        {"caveats":[{"id":"small-trial","kind":"limitation","statement":{"en":"Only 20 people took part.","uk":"Участь узяли лише 20 людей."},
        "quotes":[{"text":"The trial was small","language":"en","anchor":{"start":66,"length":19,"line":3,"column":62,"tier":"exact"}}]}],
        "quote":{"text":"in Kyiv","language":"en","anchor":{"start":57,"length":7,"line":3,"column":53,"tier":"exact"}}}
        """,
        _article.Qualified().Quotes[1]);

    [Fact]
    public void Small_things_have_a_shape_of_their_own()
    {
        var evidence = _article.Evidence["kyiv-trial"];

        AssertJson("""{"en":"Tea","uk":"Чай"}""", _article.Title);
        AssertJson("\"tea.txt\"", _article.Source);
        AssertJson("""{"sentences":6,"marked":5,"asides":1,"unaccounted":0}""", _article.Coverage);
        AssertJson("\"P1Y6M\"", evidence.FollowUp);
        AssertJson("\"P1Y6M\"", evidence.FollowUp!.Value);
        AssertJson("""{"description":{"en":"a cup of tea"},"administrations":2}""", evidence.Intervention);
        AssertJson("""[{"measure":{"en":"wakefulness"},"result":{"en":"better","uk":"краща"}}]""", evidence.Outcomes);
        AssertJson("""{"status":"active"}""", evidence.Standing);
        AssertJson("""{"status":"superseded","superseded-by":"boiling-point"}""", _article.ClaimsIncludingInvalid["morning-drink"].Standing);
        AssertJson(
            """{"status":"retracted","because":{"en":"The numbers were made up.","uk":"Числа вигадали."},"on":"2026-03-31"}""",
            _article.EvidenceIncludingInvalid["old-trial"].Standing);
        AssertJson("""{"start":5,"length":24,"line":3,"column":1,"tier":"exact"}""", _article.Qualified().Anchor);
    }

    [Fact]
    public void A_mark_is_written_the_same_whatever_type_it_is_known_as()
    {
        IEnumerable<Mark> marks = [_article.Sections[0], _article.Terms[0], _article.Evidence[0], _article.Caveats[0], _article.Qualified(), _article.Plain()];

        Assert.All(marks, mark =>
        {
            var expected = JsonSerializer.Serialize(mark, mark.GetType());
            Assert.StartsWith($$"""{"id":"{{mark.Id}}",""", expected, StringComparison.Ordinal);
            Assert.Equal(expected, JsonSerializer.Serialize(mark));
            Assert.Equal(expected, JsonSerializer.Serialize<object>(mark));
            Assert.Equal($"[{expected}]", JsonSerializer.Serialize(new[] { mark }));
        });
    }

    [Fact]
    public void Lists_are_arrays_of_what_they_hold()
    {
        Assert.Equal(JsonSerializer.Serialize(_article.ClaimsIncludingInvalid.ToArray()), JsonSerializer.Serialize(_article.ClaimsIncludingInvalid));
        Assert.Equal(JsonSerializer.Serialize(_article.Caveats.ToArray()), JsonSerializer.Serialize(_article.Caveats));
        Assert.Equal(JsonSerializer.Serialize(_article.Evidence.ToArray()), JsonSerializer.Serialize(_article.Evidence));
        Assert.Equal(JsonSerializer.Serialize(_article.Terms.ToArray()), JsonSerializer.Serialize(_article.Terms));
        Assert.Equal(JsonSerializer.Serialize(_article.Sections.ToArray()), JsonSerializer.Serialize(_article.Sections));
        Assert.Equal($"[{JsonSerializer.Serialize(_article)}]", JsonSerializer.Serialize(ArticleIndex.Create(_ => _article, "tea")));
    }

    [Fact]
    public void The_shape_does_not_depend_on_the_culture()
    {
        var expected = JsonSerializer.Serialize(_article);
        foreach (var culture in new[] { "tr-TR", "ar-SA", "uk-UA", "fa-IR" })
        {
            using var language = new LanguageScope(culture);
            var before = Thread.CurrentThread.CurrentCulture;
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            try
            {
                Assert.Equal(expected, JsonSerializer.Serialize(_article));
            }
            finally
            {
                Thread.CurrentThread.CurrentCulture = before;
            }
        }
    }

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(QualifiedClaim))]
    [InlineData(typeof(Claim))]
    [InlineData(typeof(LocalizedText))]
    [InlineData(typeof(Qualified<LocalizedText>))]
    [InlineData(typeof(Qualified<Quote>))]
    [InlineData(typeof(MarkList<Claim>))]
    [InlineData(typeof(Iso8601Duration))]
    [InlineData(typeof(Coverage))]
    [InlineData(typeof(Anchor))]
    public void Reading_is_refused_and_says_what_to_do_instead(Type type)
    {
        foreach (var json in new[] { "{}", "[]", "\"\"" })
        {
            var exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type));
            Assert.Contains("look up the marks with TryGetValue", exception.Message, StringComparison.Ordinal);
        }
    }

    private static void AssertJson<T>(string expected, T value) =>
        Assert.Equal(expected.ReplaceLineEndings(""), JsonSerializer.Serialize(value, OnOneLine));
}
