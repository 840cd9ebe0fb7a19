using System.Globalization;
using Quoin.Html.Marks;
using Quoin.Html.Parts;
using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Body;

/// <summary>Writes a block of the body with what is in it.</summary>
internal sealed class BlockWriter
{
    private readonly Page _page;
    private readonly Markup _markup;
    private readonly BodyLanguages _languages;
    private readonly RunWriter _runs;
    private readonly TableWriter _tables;

    public BlockWriter(Page page, BodyLanguages languages, NoteGroups notes)
    {
        _page = page;
        _markup = page.Markup;
        _languages = languages;
        _runs = new RunWriter(page, languages, notes);
        _tables = new TableWriter(page, languages, _runs);
    }

    /// <summary>Writes a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="around">The language of its surroundings.</param>
    public void Write(Block block, string around)
    {
        var language = _languages.At(block.Span.Start);
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading, language, around);
                break;
            case ListBlock list:
                WriteList(list, language, around);
                break;
            case QuoteBlock quote:
                WriteQuote(quote, language, around);
                break;
            case TableBlock table:
                _tables.Write(table, language, around);
                break;
            case CodeBlock code:
                WriteCode(code, language, around);
                break;
            case ThematicBreakBlock:
                _markup.Raw("<hr>\n");
                break;
            case DefinitionListBlock:
                WriteBlocks("dl", block, language, around);
                break;
            case DefinitionBlock:
                WriteBlocks("dd", block, language, around);
                break;
            case FootnoteBlock footnote:
                WriteFootnote(footnote, language, around);
                break;
            default:
                WriteRuns(block is DefinitionTermBlock ? "dt" : "p", block, language, around);
                break;
        }
    }

    private void WriteHeading(HeadingBlock heading, string language, string around)
    {
        var element = "h" + Math.Clamp(_page.Options.HeadingLevel + _page.Marks!.DepthOf(heading), 1, 6).ToString(CultureInfo.InvariantCulture);
        var id = HeadingIds.Of(heading.Id);
        _markup.Raw("<div class=\"quoin-heading\"").Language(language, around).Raw("><").Raw(element);
        var hasId = id.Length > 0 && _page.Take(id);
        if (hasId)
        {
            _markup.Attribute("id", _page.Id(id));
        }

        _markup.Raw(">");
        _runs.Write(heading, language);
        _markup.Raw("</").Raw(element).Raw(">");
        _runs.WriteReferences(language);
        if (hasId)
        {
            _markup.Raw("<a class=\"quoin-anchor\"").Attribute("href", _page.Fragment(id)).Language(_page.Words.Language, language)
                .Attribute("aria-label", InterfaceWords.Fill(_page.Words.LinkToSection, Name(heading, language))).Raw("></a>");
        }

        _markup.Raw("</div>\n");
    }

    /// <summary>The words of a heading in a label, which a list of links shows apart from the page: those of a claim with its standing and its caveats.</summary>
    private string Name(HeadingBlock heading, string language)
    {
        var claims = heading.MarksIncludingInvalid.OfType<Claim>().ToList();
        return string.Concat(
        [
            .. claims.Where(claim => StandingParts.IsInvalid(claim, _page.Options)).Select(claim => StandingParts.Short(_page, claim) + " "),
            heading.Text,
            .. claims.SelectMany(static claim => claim.Caveats).Distinct().Select(caveat => $" ({PickedText.Of(caveat.Statement, language).Text})"),
        ]);
    }

    private void WriteList(ListBlock list, string language, string around)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        _markup.Raw("<").Raw(element).Language(language, around);
        if (list.Start != 1)
        {
            _markup.Attribute("start", list.Start.ToString(CultureInfo.InvariantCulture));
        }

        _markup.Raw(">\n");
        foreach (var item in list.Items)
        {
            _markup.Raw(item.IsChecked is null ? "<li" : "<li class=\"quoin-task\"");
            var own = _languages.At(item.Span.Start);
            _markup.Language(own, language).Raw(">");
            if (item.IsChecked is { } isChecked)
            {
                _markup.Raw("<span role=\"img\"").Attribute("class", isChecked ? "quoin-done" : "quoin-to-do").Language(_page.Words.Language, own)
                    .Attribute("aria-label", isChecked ? _page.Words.Done : _page.Words.ToDo).Raw("></span>");
            }

            WriteAll(item.Blocks, own);
            _markup.Raw("</li>\n");
        }

        _markup.Raw("</").Raw(element).Raw(">\n");
    }

    private void WriteQuote(QuoteBlock quote, string language, string around)
    {
        if (quote.Alert is not { } alert)
        {
            WriteBlocks("blockquote", quote, language, around);
            return;
        }

        var isKnown = _page.Words.Alerts.TryGetValue(alert, out var title);
        _markup.Raw("<div").Attribute("class", isKnown ? $"quoin-alert quoin-alert-{alert}" : "quoin-alert").Language(language, around).Raw(">\n");
        if (isKnown)
        {
            _markup.Raw("<p class=\"quoin-alert-title\"").Language(_page.Words.Language, language).Raw(">").Text(title!).Raw("</p>\n");
        }

        WriteAll(quote.Blocks, language);
        _markup.Raw("</div>\n");
    }

    private void WriteCode(CodeBlock code, string language, string around)
    {
        // Focusable, so that the keyboard can scroll it.
        _markup.Raw("<pre class=\"quoin-code\" role=\"group\" tabindex=\"0\"").Language(_page.Words.Language, around)
            .Attribute("aria-label", _page.Words.Code).Raw("><code").Language(language, _page.Words.Language);
        if (code.Language is { } name && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '+' or '#' or '.' or '_'))
        {
            _markup.Attribute("class", $"language-{name}");
        }

        _markup.Raw(">");
        _runs.Write(code, language);
        _markup.Raw("</code>");
        _runs.WriteReferences(_page.Words.Language);
        _markup.Raw("</pre>\n");
    }

    private void WriteFootnote(FootnoteBlock footnote, string language, string around)
    {
        _markup.Raw("<li").Attribute("id", _page.Id(FootnoteIds.Of(footnote))).Language(language, around).Raw(">");
        WriteAll(footnote.Blocks, language);
        if (_page.Has(FootnoteIds.OfReference(footnote)))
        {
            _markup.Raw("<p class=\"quoin-return\"><a class=\"quoin-back\" role=\"doc-backlink\"").Attribute("href", _page.Fragment(FootnoteIds.OfReference(footnote)))
                .Language(_page.Words.Language, language).Attribute("aria-label", InterfaceWords.Fill(_page.Words.BackFromFootnote, footnote.Number)).Raw(">↩</a></p>\n");
        }

        _markup.Raw("</li>\n");
    }

    private void WriteBlocks(string element, Block block, string language, string around)
    {
        _markup.Raw("<").Raw(element).Language(language, around).Raw(">\n");
        WriteAll(block.Blocks, language);
        _markup.Raw("</").Raw(element).Raw(">\n");
    }

    private void WriteAll(IReadOnlyList<Block> blocks, string language)
    {
        foreach (var block in blocks)
        {
            Write(block, language);
        }
    }

    private void WriteRuns(string element, Block block, string language, string around)
    {
        _markup.Raw("<").Raw(element).Language(language, around).Raw(">");
        _runs.Write(block, language);
        _runs.WriteReferences(language);
        _markup.Raw("</").Raw(element).Raw(">\n");
    }
}
