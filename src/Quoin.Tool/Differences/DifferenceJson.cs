using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>Writes a difference as JSON.</summary>
internal static class DifferenceJson
{
    /// <summary>Writes the difference.</summary>
    public static void Write(ToolSession session, ContentDifference difference) => JsonOutput.Write(session.Writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("before", difference.Before.Name);
        json.WriteString("after", difference.After.Name);
        if (difference.Worst is { } worst)
        {
            json.WriteString("verdict", DifferenceText.Word(worst));
        }

        json.WriteStartArray("articles");
        foreach (var article in difference.Articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("path", session.Show(article.Path));
            json.WriteStartArray("changes");
            foreach (var one in article.Differences)
            {
                Write(json, one);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notCompared");
        foreach (var left in difference.Left)
        {
            json.WriteStartObject();
            json.WriteString("path", session.Show(left.Path));
            json.WriteString("side", left.Side);
            json.WriteString("error", left.Error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, Difference one)
    {
        json.WriteStartObject();
        json.WriteString("verdict", DifferenceText.Word(one.Verdict));
        json.WriteString("kind", one.Change.Kind.Name);
        json.WriteString("rule", one.Change.Kind.Rule.Id);
        json.WriteString("mark", one.Change.Key);
        json.WriteString("message", one.Change.Message);
        if (one.Before is { } before)
        {
            json.WriteString("before", before);
        }

        if (one.After is { } after)
        {
            json.WriteString("after", after);
        }

        if (one.Uses is { } uses)
        {
            json.WriteStartArray("uses");
            foreach (var use in uses)
            {
                json.WriteStringValue(use);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
