using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>
/// Writes articles and marks as JSON. Marks refer to one another by id, so there are no cycles; but a claim contains its caveats in
/// full, because its text must never be without them. They precede the text, so that JSON that was truncated, as in a log, never
/// has a text without its caveats.
/// </summary>
/// <param name="writer">The writer of the JSON.</param>
/// <param name="isInClaim">
/// Whether the caveats of a claim are written, which then omit the claims that they limit: the same long list each time.
/// </param>
internal sealed class JsonArticleWriter(Utf8JsonWriter writer, bool isInClaim = false) : ArticleVisitor
{
    /// <summary>The article that the references are of: those to marks of others name them.</summary>
    private ArticleData? _content;

    public static void WriteArticle(Utf8JsonWriter writer, Article article) => new JsonArticleWriter(writer).Visit(article);

    public static void WriteArticles(Utf8JsonWriter writer, ArticleList articles)
    {
        writer.WriteStartArray();
        foreach (var article in articles)
        {
            WriteArticle(writer, article);
        }

        writer.WriteEndArray();
    }

    public static void WriteMark(Utf8JsonWriter writer, Mark mark) => new JsonArticleWriter(writer).Visit(mark);

    /// <summary>Writes the value of a declared field as an object with its key.</summary>
    public static void WriteFieldValue(Utf8JsonWriter writer, FieldValue value)
    {
        writer.WriteStartObject();
        new JsonArticleWriter(writer) { _content = value.Content }.VisitOwn([value]);
        writer.WriteEndObject();
    }

    public static void WriteMarks<T>(Utf8JsonWriter writer, MarkList<T> marks)
        where T : Mark
    {
        var visitor = new JsonArticleWriter(writer) { _content = marks.Content };
        writer.WriteStartArray();
        foreach (var mark in marks)
        {
            visitor.Visit(mark);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes caveats in full, except for the claims that they limit.</summary>
    public static void WriteCaveats(Utf8JsonWriter writer, MarkList<Caveat> caveats)
    {
        var visitor = new JsonArticleWriter(writer, isInClaim: true) { _content = caveats.Content };
        writer.WriteStartArray("caveats");
        foreach (var caveat in caveats)
        {
            visitor.Visit(caveat);
        }

        writer.WriteEndArray();
    }

    protected override void BeginArticle(Article article)
    {
        _content = article.Content;
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        if (article.IsLibrary)
        {
            writer.WriteBoolean("library", true);
        }
    }

    protected override void EndArticle(Article article) => writer.WriteEndObject();

    protected override void BeginMarks(string name) => writer.WriteStartArray(name);

    protected override void EndMarks(string name) => writer.WriteEndArray();

    protected override void BeginMark(Mark mark)
    {
        _content ??= mark.Content;
        writer.WriteStartObject();
        writer.WriteString("id", ReferenceTo(mark));
    }

    protected override void EndMark(Mark mark) => writer.WriteEndObject();

    protected override void BeginGroup(string name, bool isItem)
    {
        if (!isItem)
        {
            writer.WritePropertyName(name);
        }

        writer.WriteStartObject();
    }

    protected override void EndGroup() => writer.WriteEndObject();

    protected override void BeginList(string name) => writer.WriteStartArray(name);

    protected override void EndList() => writer.WriteEndArray();

    protected override void VisitText(string name, string value) => writer.WriteString(name, value);

    protected override void VisitText(string name, LocalizedText value) => writer.WriteText(name, value);

    protected override void VisitTexts(string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    protected override void VisitTexts(string name, IReadOnlyList<LocalizedText> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteText(value);
        }

        writer.WriteEndArray();
    }

    protected override void VisitWord(string name, string word) => writer.WriteString(name, word);

    protected override void VisitNumber(string name, int value) => writer.WriteNumber(name, value);

    protected override void VisitNumber(string name, decimal value) => writer.WriteNumber(name, value);

    protected override void VisitNumbers(string name, IReadOnlyList<decimal> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }

    protected override void VisitBoolean(string name, bool value) => writer.WriteBoolean(name, value);

    protected override void VisitBooleans(string name, IReadOnlyList<bool> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteBooleanValue(value);
        }

        writer.WriteEndArray();
    }

    protected override void VisitReference(string name, Mark mark) => writer.WriteString(name, ReferenceTo(mark));

    protected override void VisitReferences(string name, IReadOnlyList<Mark> marks)
    {
        if (!isInClaim || !IsOfClaims(name))
        {
            VisitTexts(name, [.. marks.Select(ReferenceTo)]);
        }
    }

    protected override void VisitCitations(string name, IReadOnlyList<Citation> citations)
    {
        writer.WriteStartArray(name);
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("of", ReferenceTo(citation.Evidence));
            writer.WriteString("at", citation.Pinpoint);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    protected override void VisitStanding(string name, Standing standing)
    {
        writer.WritePropertyName(name);
        writer.WriteStanding(standing, standing.SupersededBy is { } successor ? ReferenceTo(successor) : null);
    }

    protected override void VisitQuotes(string name, IReadOnlyList<Quote> quotes) => writer.WriteQuotes(name, quotes);

    protected override void VisitStatement(LocalizedText statement, IReadOnlyList<Quote> quotes, MarkList<Caveat> caveats)
    {
        WriteCaveats(writer, caveats);
        writer.WriteText("statement", statement);
        writer.WriteQuotes("quotes", quotes);
    }

    protected override void VisitCoverage(Coverage coverage)
    {
        writer.WritePropertyName("coverage");
        writer.WriteCoverage(coverage);
    }

    /// <summary>The reference to a mark from the one that is visited, which can be that of a library in a claim.</summary>
    private string ReferenceTo(Mark mark) => mark.ReferenceFrom(_content);

    protected override void VisitAsides(IReadOnlyList<Quote> asides) => writer.WriteQuotes("asides", asides);
}
