using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Output.Json;

/// <summary>
/// Creates the System.Text.Json converters for Quoin's types. Apps do not need it, because each type refers to it in an attribute.
/// It is public only for code that System.Text.Json's source generator writes.
/// </summary>
/// <remarks>It lists all types, so that no converter is created by reflection.</remarks>
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

        new CaveatedTextConverter(),
        new ContentConverter<Qualified<LocalizedText>>(QualifiedJson.Write),
        new ContentConverter<Qualified<Quote>>(QualifiedJson.Write),
        new ContentConverter<LocalizedText>(TextJson.WriteText),
        new ContentConverter<Quote>(TextJson.WriteQuote),
        new ContentConverter<Anchor>(TextJson.WriteAnchor),

        new ContentConverter<Block>(BodyJson.Refuse),
        new ContentConverter<CodeBlock>(BodyJson.Refuse),
        new ContentConverter<DefinitionBlock>(BodyJson.Refuse),
        new ContentConverter<DefinitionListBlock>(BodyJson.Refuse),
        new ContentConverter<DefinitionTermBlock>(BodyJson.Refuse),
        new ContentConverter<FootnoteBlock>(BodyJson.Refuse),
        new ContentConverter<HeadingBlock>(BodyJson.Refuse),
        new ContentConverter<ListBlock>(BodyJson.Refuse),
        new ContentConverter<ListItemBlock>(BodyJson.Refuse),
        new ContentConverter<ParagraphBlock>(BodyJson.Refuse),
        new ContentConverter<QuoteBlock>(BodyJson.Refuse),
        new ContentConverter<TableBlock>(BodyJson.Refuse),
        new ContentConverter<TableCell>(BodyJson.Refuse),
        new ContentConverter<TableRow>(BodyJson.Refuse),
        new ContentConverter<ThematicBreakBlock>(BodyJson.Refuse),
        new ContentConverter<Run>(BodyJson.Refuse),
        new ContentConverter<TextSpan>(BodyJson.WriteSpan),
        new ContentConverter<Link>(BodyJson.WriteLink),
        new ContentConverter<Image>(BodyJson.WriteImage),

        new ContentConverter<Citation>(TextJson.WriteCitation),
        new ContentConverter<Standing>(TextJson.WriteStanding),
        new ContentConverter<Intervention>(TextJson.WriteIntervention),
        new ContentConverter<Outcome>(TextJson.WriteOutcome),
        new ContentConverter<Review>(TextJson.WriteReview),
        new ContentConverter<Iso3166Code>(static (writer, code) => writer.WriteStringValue(code.ToString())),
        new ContentConverter<Iso8601Date>(static (writer, date) => writer.WriteStringValue(date.ToString())),
        new ContentConverter<Iso8601Duration>(static (writer, duration) => writer.WriteStringValue(duration.ToString())),

        new ContentConverter<ContentModel>(ModelJson.WriteModel),
        new ContentConverter<FieldDefinition>(static (writer, field) => writer.WriteStringValue(field.Key)),
        new ContentConverter<FieldValue>(JsonArticleWriter.WriteFieldValue),
        new ContentConverter<KindDefinition>(ModelJson.WriteWord),
        new ContentConverter<Money>(ModelJson.WriteMoney),
        new ContentConverter<Quantity>(ModelJson.WriteQuantity),
        new ContentConverter<WordDefinition>(ModelJson.WriteWord),
    }.ToDictionary(static converter => converter.Type!);

    /// <summary>Determines whether a type is a type of Quoin that can be written as JSON.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <summary>Returns the converter for a type of Quoin, or null for any other type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: options do not change the format.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    /// <summary>The converter of a type. Types with the fields of a model are written as those without.</summary>
    private static JsonConverter? Find(Type type) =>
        Converters.GetValueOrDefault(type) ?? (type is { IsGenericType: true, BaseType: { } ordinary } && type.Assembly == typeof(Mark).Assembly ? Converters.GetValueOrDefault(ordinary) : null);
}
