using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Quoin.CompilerServices;

namespace Quoin.Tests.Serialization;

/// <summary>No option of System.Text.Json separates a claim's text from its caveats.</summary>
public class JsonSafetyTests
{
    private static readonly string[] Texts = ["Tea may wake you up.", "Чай може бадьорити.", "Tea may help you wake up", "in Kyiv"];

    private static readonly Dictionary<string, JsonSerializerOptions> Options = new()
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["strict"] = new(JsonSerializerOptions.Strict),
        ["never null"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["never default"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["read-only ignored"] = new() { IgnoreReadOnlyProperties = true, IgnoreReadOnlyFields = true },
        ["fields"] = new() { IncludeFields = true },
        ["cycles ignored"] = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles },
        ["references kept"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
        ["snake case"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper },
        ["one name for all"] = new() { PropertyNamingPolicy = new OneName(), DictionaryKeyPolicy = new OneName() },
        ["numbers as text"] = new() { NumberHandling = JsonNumberHandling.WriteAsString, Converters = { new JsonStringEnumConverter() } },
        ["relaxed escaping"] = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true },
        ["properties removed"] = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RemoveCaveats } } },
    };

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 64 };

    private readonly Article _article = Articles.Sample();

    public static TheoryData<string> OptionNames => [.. Options.Keys];

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void No_option_drops_the_caveats(string name)
    {
        var options = Options[name];
        var claim = _article.Qualified();
        object[] values = [claim, claim.Statement, claim.Quote, claim.Quotes, _article, _article.ClaimsIncludingInvalid, claim.Caveats[0].Claims];
        object[] wrapped =
        [
            new { claim.Statement, claim.Quote, Claim = claim, Known = (object)claim },
            new Claim[] { claim }, new List<Mark> { claim }, new object[] { claim, claim.Quote }, new Queue<Claim>([claim]),
            new Dictionary<string, Claim> { ["a"] = claim }, new Dictionary<string, object> { ["a"] = claim.Statement },
            (1, claim), KeyValuePair.Create("a", claim.Quote), new Lazy<Claim>(claim), new Page { Title = "Tea", Claim = claim },
        ];

        // Options that ignore a property of the wrapper may drop the whole value.
        Assert.All(values, value => Assert.Contains(Texts, text => AllText(JsonSerializer.SerializeToElement(value, options)).Contains(text, StringComparison.Ordinal)));
        Assert.All(values.Concat(wrapped), value =>
        {
            AssertSafe(JsonSerializer.Serialize(value, options));
            AssertSafe(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, options)));
            AssertSafe(JsonSerializer.SerializeToNode(value, options)!.ToJsonString());
            AssertSafe(JsonSerializer.SerializeToElement(value, options).GetRawText());
        });
    }

    [Fact]
    public async Task Streams_give_the_caveats()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Enumerable.Repeat(_article.Qualified(), 500).ToAsyncEnumerable(), SmallBuffer);

        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(500, json.RootElement.GetArrayLength());
        AssertSafe(json.RootElement);
    }

    [Fact]
    public void JSON_that_breaks_off_has_no_text_whose_caveats_are_gone()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var json in new[]
        {
            JsonSerializer.Serialize(_article.Qualified(), options),
            JsonSerializer.Serialize(_article.Qualified().Statement, options),
            JsonSerializer.Serialize(_article.Qualified().Quote, options),
        })
        {
            var caveat = json.IndexOf("Участь узяли лише 20 людей.", StringComparison.Ordinal);
            Assert.InRange(caveat, 0, json.Length);
            Assert.All(Texts, text => Assert.DoesNotContain(text, json[..caveat], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_writer_that_allows_no_depth_has_no_text_whose_caveats_are_gone()
    {
        for (var depth = 1; depth < 6; depth++)
        {
            var buffer = new ArrayBufferWriter<byte>();
            using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = depth, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            Record.Exception(() => JsonSerializer.Serialize(writer, _article.Qualified()));
            writer.Flush();

            var json = Encoding.UTF8.GetString(buffer.WrittenSpan);
            Assert.True(!Texts.Any(json.Contains) || json.Contains("Участь узяли лише 20 людей.", StringComparison.Ordinal), json);
        }
    }

    [Fact]
    public void A_claim_is_no_key()
    {
        var claim = _article.Qualified();

        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Claim, int> { [claim] = 1 }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<object, int> { [claim] = 1 }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Qualified<Quote>, int> { [claim.Quote] = 1 }));
    }

    [Fact]
    public void The_source_generator_of_System_Text_Json_uses_the_same_converter()
    {
        var claim = _article.Qualified();
        var page = new Page { Title = "Tea", Claim = claim, Claims = _article.ClaimsIncludingInvalid };

        Assert.Equal(JsonSerializer.Serialize(claim), JsonSerializer.Serialize(claim, ContentContext.Default.QualifiedClaim));
        Assert.Equal(JsonSerializer.Serialize(claim), JsonSerializer.Serialize(claim, ContentContext.Default.Claim));
        Assert.Equal(JsonSerializer.Serialize(claim.Quote), JsonSerializer.Serialize(claim.Quote, ContentContext.Default.QualifiedQuote));
        Assert.Equal(JsonSerializer.Serialize(claim.Statement), JsonSerializer.Serialize(claim.Statement, ContentContext.Default.QualifiedLocalizedText));
        Assert.Equal(JsonSerializer.Serialize(_article), JsonSerializer.Serialize(_article, ContentContext.Default.Article));
        Assert.Equal(JsonSerializer.Serialize(page), JsonSerializer.Serialize(page, ContentContext.Default.Page));
        AssertSafe(JsonSerializer.Serialize<object>(claim, ContentContext.Default.Options));
    }

    [Fact]
    public void The_source_generator_of_System_Text_Json_writes_every_type_as_reflection_does()
    {
        var evidence = _article.Evidence["kyiv-trial"];
        object[] values =
        [
            _article, new Page { Articles = QuoinArticles }, _article.Source, _article.Title, _article.Coverage, _article.Sections, _article.Terms, _article.Evidence,
            _article.Caveats, _article.ClaimsIncludingInvalid, _article.Sections[0], _article.Terms[0], evidence, _article.Caveats[0], _article.Qualified(), _article.Plain(),
            _article.Qualified().Statement, _article.Qualified().Quote, _article.Plain().Quote, _article.Plain().Anchor, evidence.Standing, evidence.Intervention!,
            evidence.Outcomes[0], evidence.FollowUp!.Value,
        ];

        Assert.All(values, value =>
            Assert.Equal(JsonSerializer.Serialize(value, value.GetType()), JsonSerializer.Serialize(value, value.GetType(), ContentContext.Default)));
    }

    [Fact]
    public void Apps_see_one_converter()
    {
        var converters = typeof(Article).Assembly.GetExportedTypes().Where(type => typeof(JsonConverter).IsAssignableFrom(type));

        Assert.Equal(["ContentJsonConverterFactory"], converters.Select(type => type.Name));
    }

    [Fact]
    public void Every_type_that_can_be_serialized_has_the_converter()
    {
        var without = typeof(Article).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Quoin" && !type.IsEnum && !type.IsNested && !(type.IsAbstract && type.IsSealed))
            .Where(type => type != typeof(ArticleVisitor)) // It walks content and has none: no public property.
            .Where(type => type != typeof(IHasFields<>)) // An interface, which has only the fields; FieldsJsonTests show what is written of them.
            .Where(type => type != typeof(MarkFactory)) // For generated code; all that it has is the model, which has a converter.
            .Where(type => !type.IsDefined(typeof(JsonConverterAttribute), inherit: false));

        Assert.Empty(without);
        Assert.Empty(typeof(ArticleVisitor).GetProperties());
        Assert.Equal([typeof(ContentModel)], typeof(MarkFactory).GetProperties().Select(property => property.PropertyType));
    }

    private ArticleList QuoinArticles => ArticleIndex.Create(_ => _article, "tea");

    private static void AssertSafe(string json)
    {
        using var document = JsonDocument.Parse(json);
        AssertSafe(document.RootElement);
    }

    /// <summary>Wherever a text of the claim appears, the object around it, or the next one around that, holds all languages of the caveat.</summary>
    private static void AssertSafe(JsonElement element, params JsonElement[] around)
    {
        foreach (var child in Children(element))
        {
            if (child.ValueKind == JsonValueKind.String && Texts.Contains(child.GetString()))
            {
                var nearest = around.Append(element).Where(outer => outer.ValueKind == JsonValueKind.Object)
                    .Last(outer => outer.EnumerateObject().Any(property => property.Name == "caveats"));
                var caveats = AllText(nearest.GetProperty("caveats"));
                Assert.Contains("Only 20 people took part.", caveats, StringComparison.Ordinal);
                Assert.Contains("Участь узяли лише 20 людей.", caveats, StringComparison.Ordinal);
            }

            AssertSafe(child, [.. around, element]);
        }
    }

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    private static string AllText(JsonElement element) => element.ValueKind == JsonValueKind.String
        ? element.GetString() + "\n"
        : string.Concat(Children(element).Select(AllText));

    private static void RemoveCaveats(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].Name is "Caveats" or "caveats")
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private sealed class OneName : JsonNamingPolicy
    {
        private int _count;

        // Each name once: System.Text.Json throws for a type with two properties of the same name.
        public override string ConvertName(string name) => $"x{Interlocked.Increment(ref _count)}";
    }
}

/// <summary>An app's own type that holds a claim.</summary>
public sealed class Page
{
    public string? Title { get; init; }

    public Claim? Claim { get; init; }

    public MarkList<Claim>? Claims { get; init; }

    public ArticleList? Articles { get; init; }
}

[JsonSerializable(typeof(QualifiedClaim))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Qualified<LocalizedText>))]
[JsonSerializable(typeof(Qualified<Quote>))]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(Coverage))]
[JsonSerializable(typeof(MarkList<Section>))]
[JsonSerializable(typeof(MarkList<Term>))]
[JsonSerializable(typeof(MarkList<Evidence>))]
[JsonSerializable(typeof(MarkList<Caveat>))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Term))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(Caveat))]
[JsonSerializable(typeof(PlainClaim))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(Anchor))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(Intervention))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(Iso8601Duration))]
internal sealed partial class ContentContext : JsonSerializerContext;
