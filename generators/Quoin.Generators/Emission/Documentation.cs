using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Writes what an editor shows on hover.</summary>
internal static class Documentation
{
    /// <param name="code">Where to.</param>
    /// <param name="lines">The lines, XML already; empty ones are left out.</param>
    public static void WriteSummary(CodeWriter code, params string[] lines)
    {
        code.Line("/// <summary>");
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                code.Line("/// " + line);
            }
        }

        code.Line("/// </summary>");
    }

    /// <summary>The quotes with their lines.</summary>
    public static IEnumerable<string> Quotes(MarkModel mark, string source) => mark.Quotes.Select(quote =>
        $"<para>Line {quote.Anchor.Line}: “{Xml.Of(source.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length))}”</para>");

    /// <summary>A bulleted list under a lead-in; nothing where there are no items.</summary>
    public static string[] List(string leadIn, IEnumerable<string> items)
    {
        string[] lines = [.. items.Select(item => $"<item><description>{item}</description></item>")];
        return lines.Length == 0 ? [] : [$"<para>{leadIn}</para>", "<list type=\"bullet\">", .. lines, "</list>"];
    }
}
