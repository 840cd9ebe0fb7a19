using System.Text.Json;
using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Reports;

/// <summary>A rule in SARIF, with its section of the reference page.</summary>
internal static partial class SarifRule
{
    /// <summary>Writes a rule.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="page">Its section in Markdown.</param>
    public static void Write(Utf8JsonWriter json, Rule rule, string page)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Name(rule.Title));
        json.WriteMessage("shortDescription", rule.Title + ".");
        json.WriteMessage("fullDescription", Description(rule, page));
        json.WriteStartObject("help");
        json.WriteString("text", SarifText.Plain(Description(rule, page)));
        json.WriteString("markdown", Links().Replace(page, link => $"]({new Uri(new Uri(rule.HelpLink), link.Groups[1].Value)})"));
        json.WriteEndObject();
        json.WriteString("helpUri", rule.HelpLink);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifText.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The title as one word, as SARIF wants it: "QuoteNotFound".</summary>
    private static string Name(string title) => string.Concat(Words().Matches(title).Select(static word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]));

    /// <summary>The first paragraph of the section, without markup and without the severity that it begins with.</summary>
    private static string Description(Rule rule, string page)
    {
        var paragraphs = page.Split("\n\n");
        var text = paragraphs.Length < 2 ? rule.Title + "." : Markup().Replace(paragraphs[1], "$1").Replace('\n', ' ').Trim();

        // A sentence that only introduces a list or an example is left out.
        return text.EndsWith(':') && text.LastIndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? text[..(end + 1)] : text;
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\]\((?!https?://)([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^\*\*[^*]+\*\*|\*\*|`|\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Markup();
}
