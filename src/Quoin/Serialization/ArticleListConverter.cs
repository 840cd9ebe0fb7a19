using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes the articles of a build as an array.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleListConverter : WriteOnlyConverter<ArticleList>
{
    internal override void Write(Utf8JsonWriter writer, ArticleList value)
    {
        writer.WriteStartArray();
        foreach (var article in value)
        {
            writer.WriteArticle(article);
        }

        writer.WriteEndArray();
    }
}
