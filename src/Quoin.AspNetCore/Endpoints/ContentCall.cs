using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>A request to an endpoint, with what was read of it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Content">The content.</param>
/// <param name="Query">The parameters.</param>
/// <param name="Prefix">The path of the endpoints.</param>
/// <param name="Path">The path of this one, after the prefix.</param>
/// <param name="Language">The language of the reader.</param>
/// <param name="Pages">The addresses of the articles' pages.</param>
internal sealed record ContentCall(
    HttpRequest Request, ServedContent Content, RequestQuery Query, string Prefix, string Path, string Language, Func<Article, string, string?>? Pages)
{
    private const int UsualItems = 50;
    private const int MaxItems = 100;

    /// <summary>The article that the path names.</summary>
    public ServedArticle Article => Content.Get(Value("article"), StatusCodes.Status404NotFound);

    /// <summary>A value of the path; empty if it has none with the name.</summary>
    public string Value(string name) => Request.RouteValues[name] as string ?? "";

    /// <summary>Writes one article or claim.</summary>
    public Answer One(Action<EntryWriter> write)
    {
        using var writer = new EntryWriter(Prefix, Language, Pages);
        write(writer);
        return writer.Complete();
    }

    /// <summary>Writes as many items as are asked for, and the address of the others.</summary>
    /// <param name="items">The items, from the first that is asked for; only those that are written are read, and one more.</param>
    /// <param name="keyOf">What names an item in <c>after</c>.</param>
    /// <param name="write">Writes an item.</param>
    /// <param name="total">The number of all items, if it is known.</param>
    public Answer Many<T>(IEnumerable<T> items, Func<T, string> keyOf, Action<EntryWriter, T> write, int? total = null)
    {
        var limit = Query.Limit(UsualItems, MaxItems);
        return One(writer =>
        {
            writer.Json.WriteStartObject();
            if (total is { } count)
            {
                writer.Json.WriteNumber("total", count);
            }

            writer.Json.WriteStartArray("items");
            var (written, last, hasMore) = (0, "", false);
            foreach (var item in items)
            {
                if (written == limit)
                {
                    hasMore = true;
                    break;
                }

                write(writer, item);
                (written, last) = (written + 1, keyOf(item));
            }

            writer.Json.WriteEndArray();
            if (hasMore)
            {
                writer.Json.WriteString("next", NextAddress(last));
            }

            writer.Json.WriteEndObject();
        });
    }

    private string NextAddress(string last)
    {
        var query = new QueryBuilder(Request.Query.Where(static parameter => !parameter.Key.Equals("after", StringComparison.OrdinalIgnoreCase))) { { "after", last } };
        return Prefix + Path + query.ToQueryString().Value;
    }
}
