using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Output.Json;

/// <summary>
/// Gives System.Text.Json the converters for everything of Quoin. Apps need not name it: each type names it in an attribute.
/// It is public for code that System.Text.Json's source generator writes.
/// </summary>
/// <remarks>Names every type, so that no converter has to be created by reflection.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentJsonConverterFactory : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Converters = new JsonConverter[]
    {
        new ContentConverter<Article>(JsonArticleWriter.WriteArticle),
        new ContentConverter<ArticleList>(JsonArticleWriter.WriteArticles),
        new ContentConverter<Coverage>(TextJson.WriteCoverage),
        new ContentConverter<Source>(static (writer, source) => writer.WriteStringValue(source.Path)),

        new ContentConverter<Mark>(JsonArticleWriter.WriteMark),
        new ContentConverter<Section>(JsonArticleWriter.WriteMark),
        new ContentConverter<Term>(JsonArticleWriter.WriteMark),
        new ContentConverter<Evidence>(JsonArticleWriter.WriteMark),
        new ContentConverter<Caveat>(JsonArticleWriter.WriteMark),
        new ContentConverter<Claim>(JsonArticleWriter.WriteMark),
        new ContentConverter<PlainClaim>(JsonArticleWriter.WriteMark),
        new ContentConverter<QualifiedClaim>(JsonArticleWriter.WriteMark),

        new ContentConverter<MarkList<Section>>(JsonArticleWriter.WriteMarks),
        new ContentConverter<MarkList<Term>>(JsonArticleWriter.WriteMarks),
        new ContentConverter<MarkList<Evidence>>(JsonArticleWriter.WriteMarks),
        new ContentConverter<MarkList<Caveat>>(JsonArticleWriter.WriteMarks),
        new ContentConverter<MarkList<Claim>>(JsonArticleWriter.WriteMarks),

        new ContentConverter<Qualified<LocalizedText>>(QualifiedJson.Write),
        new ContentConverter<Qualified<Quote>>(QualifiedJson.Write),
        new ContentConverter<LocalizedText>(TextJson.WriteText),
        new ContentConverter<Quote>(TextJson.WriteQuote),
        new ContentConverter<Anchor>(TextJson.WriteAnchor),

        new ContentConverter<Standing>(TextJson.WriteStanding),
        new ContentConverter<Intervention>(TextJson.WriteIntervention),
        new ContentConverter<Outcome>(TextJson.WriteOutcome),
        new ContentConverter<Iso8601Date>(static (writer, date) => writer.WriteStringValue(date.ToString())),
        new ContentConverter<Iso8601Duration>(static (writer, duration) => writer.WriteStringValue(duration.ToString())),
    }.ToDictionary(static converter => converter.Type!);

    /// <summary>Whether the type is one of Quoin that is written as JSON.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <summary>The converter for a type of Quoin, or null for any other type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: the shape is the same under all options.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters.GetValueOrDefault(typeToConvert);
}
