using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Writes what an editor shows on hover.</summary>
internal static class Documentation
{
    /// <summary>A list on hover is cut here, or what is generated would grow with claims times caveats.</summary>
    private const int ItemsLimit = 24;

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
    public static string[] List(string leadIn, int count, Func<int, string> item)
    {
        var items = Items(count, item).Select(text => $"<item><description>{text}</description></item>");
        return count == 0 ? [] : [$"<para>{leadIn}</para>", "<list type=\"bullet\">", .. items, "</list>"];
    }

    /// <summary>The first items, and how many more there are.</summary>
    public static IEnumerable<string> Items(int count, Func<int, string> item)
    {
        for (var i = 0; i < Math.Min(count, ItemsLimit); i++)
        {
            yield return item(i);
        }

        if (count > ItemsLimit)
        {
            yield return $"and {count - ItemsLimit} more";
        }
    }
}
