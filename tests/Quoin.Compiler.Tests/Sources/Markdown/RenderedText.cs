using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Quoin.Compiler.Tests;

/// <summary>The text of Markdown as a browser shows it: Markdig's HTML, read by AngleSharp.</summary>
internal static partial class RenderedText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists()
        .UseDefinitionLists().UseAlertBlocks().UseAutoLinks().Build();

    private static readonly string[] Blocks =
        ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "dt", "dd", "pre", "blockquote", "br", "hr", "summary", "details", "table", "ul", "ol", "dl"];

    /// <summary>The text, with each run of white space as one space.</summary>
    public static string Of(string markdown)
    {
        using var document = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Pipeline));
        var body = document.Body!;

        // What a renderer adds: the numbers of footnotes, the way back from them, and the titles of alerts.
        foreach (var added in body.QuerySelectorAll("a.footnote-ref, a.footnote-back-ref, .markdown-alert-title, script, style").ToList())
        {
            added.Remove();
        }

        foreach (var block in body.QuerySelectorAll(string.Join(", ", Blocks)).ToList())
        {
            block.Before(document.CreateTextNode("\n"));
            block.After(document.CreateTextNode("\n"));
        }

        return Fold(HeadingAnchor().Replace(body.TextContent, ""));
    }

    /// <summary>A text with each run of white space as one space, and none between Chinese or Japanese characters.</summary>
    public static string Fold(string text) => BetweenIdeographs().Replace(WhiteSpace().Replace(text, " ").Trim(), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"(?<=[\u2E80-\u9FFF\uFF00-\uFFEF]) (?=[\u2E80-\u9FFF\uFF00-\uFFEF])")]
    private static partial Regex BetweenIdeographs();

    [GeneratedRegex(@"\s*\{#an-id-\d+\}")]
    private static partial Regex HeadingAnchor();
}
