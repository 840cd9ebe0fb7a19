using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>The shape in JSON of an article: of its source the path alone, of its marks everything.</summary>
internal static class ArticleJson
{
    public static void WriteArticle(this Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        writer.WriteText("title", article.Title);
        writer.WriteString("language", article.Language);
        writer.WriteString("source", article.Source.Path);
        writer.WritePropertyName("coverage");
        writer.WriteCoverage(article.Coverage);
        writer.WriteMarks("sections", article.Sections);
        writer.WriteMarks("terms", article.Terms);
        writer.WriteMarks("evidence", article.Evidence);
        writer.WriteMarks("caveats", article.Caveats);
        writer.WriteMarks("claims", article.Claims);
        writer.WriteQuotes("asides", article.Asides);
        writer.WriteEndObject();
    }

    public static void WriteArticles(this Utf8JsonWriter writer, ArticleList articles)
    {
        writer.WriteStartArray();
        foreach (var article in articles)
        {
            writer.WriteArticle(article);
        }

        writer.WriteEndArray();
    }

    private static void WriteMarks<T>(this Utf8JsonWriter writer, string name, MarkList<T> marks)
        where T : Mark
    {
        writer.WritePropertyName(name);
        writer.WriteMarks(marks);
    }
}
