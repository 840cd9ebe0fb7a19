using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes an article with all its marks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleConverter : WriteOnlyConverter<Article>
{
    internal override void Write(Utf8JsonWriter writer, Article value) => writer.WriteArticle(value);
}
