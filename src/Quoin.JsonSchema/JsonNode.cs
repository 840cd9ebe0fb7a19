using System.Collections;
using System.Globalization;
using System.Text;

namespace Quoin.JsonSchema;

/// <summary>
/// A value of JSON. Not System.Text.Json: builds write schemas too, in whatever host runs MSBuild, and each has another version of it, or none.
/// </summary>
internal abstract class JsonNode
{
    public static implicit operator JsonNode(string text) => new JsonLiteral(Quote(text));

    public static implicit operator JsonNode(bool value) => new JsonLiteral(value ? "true" : "false");

    public static implicit operator JsonNode(decimal number) => new JsonLiteral(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The JSON, on lines that are indented.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text, "\n");
        return text.ToString();
    }

    /// <param name="text">Where to write it.</param>
    /// <param name="line">A line feed, and the indentation of the value.</param>
    public abstract void Write(StringBuilder text, string line);

    /// <summary>A text in quotation marks. Apostrophes are not escaped: people read the file, and it is not part of a web page.</summary>
    protected static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsHidden(c) => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

/// <summary>A text, a number or a boolean.</summary>
internal sealed class JsonLiteral(string json) : JsonNode
{
    public override void Write(StringBuilder text, string line) => text.Append(json);
}

/// <summary>A list.</summary>
internal sealed class JsonArray(params IReadOnlyList<JsonNode> items) : JsonNode
{
    public IReadOnlyList<JsonNode> Items => items;

    public override void Write(StringBuilder text, string line)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(line).Append("  ");
            items[i].Write(text, line + "  ");
        }

        text.Append(items.Count == 0 ? "" : line).Append(']');
    }
}

/// <summary>Keys with values, in the order in which they were added.</summary>
internal sealed class JsonObject : JsonNode, IEnumerable<(string Key, JsonNode Value)>
{
    private readonly List<(string Key, JsonNode Value)> _entries = [];

    public JsonObject()
    {
    }

    public JsonObject(IEnumerable<(string Key, JsonNode Value)> entries) => _entries.AddRange(entries);

    /// <summary>The value of a key; null if there is none.</summary>
    public JsonNode? this[string key]
    {
        get => _entries.Find(entry => entry.Key == key).Value;
        set
        {
            var (index, entry) = (_entries.FindIndex(entry => entry.Key == key), (key, value!));
            if (index < 0)
            {
                _entries.Add(entry);
            }
            else
            {
                _entries[index] = entry;
            }
        }
    }

    public IEnumerator<(string Key, JsonNode Value)> GetEnumerator() => _entries.GetEnumerator();

    public override void Write(StringBuilder text, string line)
    {
        text.Append('{');
        for (var i = 0; i < _entries.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(line).Append("  ").Append(Quote(_entries[i].Key)).Append(": ");
            _entries[i].Value.Write(text, line + "  ");
        }

        text.Append(_entries.Count == 0 ? "" : line).Append('}');
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
