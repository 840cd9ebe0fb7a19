using Quoin.Html.Marks;
using Quoin.Html.Parts;
using Quoin.Html.Words;

namespace Quoin.Html.Body;

/// <summary>
/// Writes the runs of a block: links, in them marks, in them styles, in them text. Elements nest, but marks overlap; so an element of a mark
/// ends with the last run that has exactly the same marks. A claim is followed by a link to its note, which is never inside another link.
/// </summary>
internal sealed class RunWriter
{
    private readonly Page _page;
    private readonly PageMarks _marks;
    private readonly BodyLanguages _languages;
    private readonly NoteGroups _notes;
    private readonly string _text;
    private readonly Dictionary<Claim, int> _lastRuns = [];
    private readonly HashSet<Claim> _begun = [];
    private readonly List<Claim> _references = [];
    private readonly Stack<string> _open = new();
    private readonly Dictionary<int, int> _footnotes = [];
    private IReadOnlyList<Mark>? _openMarks;
    private Link? _link;
    private bool _hasAddress;

    public RunWriter(Page page, BodyLanguages languages, NoteGroups notes)
    {
        _notes = notes;
        _page = page;
        _marks = page.Marks!;
        _languages = languages;
        _text = page.Article!.Source.Text;
    }

    /// <summary>Writes a block of runs. The links to notes at its end are left to <see cref="WriteReferences"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="around">The language of the block.</param>
    public void Write(Block block, string around)
    {
        FindLastRuns(block.Runs);
        for (var i = 0; i < block.Runs.Count; i++)
        {
            var run = block.Runs[i];
            Continue(run, around);
            WriteContent(run, around);
            foreach (var mark in run.MarksIncludingInvalid)
            {
                if (mark is Claim claim && _lastRuns[claim] == i)
                {
                    _references.Add(claim);
                }
            }
        }

        CloseMarks();
        CloseLink();
    }

    /// <summary>Writes links to the notes about the claims that ended.</summary>
    /// <param name="around">The language of the block.</param>
    public void WriteReferences(string around)
    {
        foreach (var claim in _references)
        {
            var number = _marks.NumberOf(claim);
            _page.Markup.Raw("<sup class=\"quoin-ref\"><a role=\"doc-noteref\"");
            if (_page.Take(MarkIds.OfReference(claim)))
            {
                _page.Markup.Attribute("id", _page.Id(MarkIds.OfReference(claim)));
            }

            _page.Markup.Attribute("href", _page.Fragment(MarkIds.OfNote(claim))).Language(_page.Words.Language, around)
                .Attribute("aria-label", InterfaceWords.Fill(_page.Words.Note, number)).Raw(">").Number(number).Raw("</a></sup>");
        }

        _references.Clear();
    }

    private void FindLastRuns(IReadOnlyList<Run> runs)
    {
        _lastRuns.Clear();
        _begun.Clear();
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var mark in runs[i].MarksIncludingInvalid)
            {
                if (mark is Claim claim)
                {
                    _lastRuns[claim] = i;
                }
            }
        }
    }

    /// <summary>Closes what ended before a run, and opens what begins with it.</summary>
    private void Continue(Run run, string around)
    {
        if (!ReferenceEquals(run.Link, _link))
        {
            CloseMarks();
            CloseLink();
        }
        else if (!ReferenceEquals(run.MarksIncludingInvalid, _openMarks))
        {
            CloseMarks();
        }

        if (_link is null && _openMarks is null)
        {
            WriteReferences(around);
        }

        if (run.Link is not null && _link is null)
        {
            OpenLink(run.Link);
        }

        if (_openMarks is null)
        {
            _openMarks = run.MarksIncludingInvalid;
            OpenMarks(around);
        }
    }

    private void OpenLink(Link link)
    {
        _link = link;
        _hasAddress = _page.LinkTo(link.Url) is { } address && WriteLink(address, link.Title);
    }

    private bool WriteLink(string address, string? title)
    {
        _page.Markup.Raw("<a").Attribute("href", address);
        if (title is not null)
        {
            _page.Markup.Attribute("title", title);
        }

        _page.Markup.Raw(">");
        return true;
    }

    private void CloseLink()
    {
        _page.Markup.Raw(_hasAddress ? "</a>" : "");
        (_link, _hasAddress) = (null, false);
    }

    private void OpenMarks(string around)
    {
        if (_openMarks!.Count == 0)
        {
            return;
        }

        foreach (var claim in _openMarks.OfType<Claim>())
        {
            if (_begun.Add(claim) && StandingParts.IsInvalid(claim, _page.Options))
            {
                StandingParts.WriteShort(_page, claim, around);
            }
        }

        MarkElements.Open(_page, _notes, _openMarks, _open);
    }

    private void CloseMarks()
    {
        while (_open.TryPop(out var end))
        {
            _page.Markup.Raw(end);
        }

        _openMarks = null;
    }

    private void WriteContent(Run run, string around)
    {
        var markup = _page.Markup;
        if (run.IsLineBreak)
        {
            markup.Raw("<br>\n");
            return;
        }

        var language = _languages.Of(run, around);
        var isOther = !string.Equals(language, around, StringComparison.OrdinalIgnoreCase);
        markup.Raw(isOther ? "<span" : "");
        if (isOther)
        {
            markup.Language(language, around).Raw(">");
        }

        markup.Raw(Has(run, TextStyles.Strong, "<strong>")).Raw(Has(run, TextStyles.Emphasis, "<em>"))
            .Raw(Has(run, TextStyles.Strikethrough, "<s>")).Raw(Has(run, TextStyles.Code, "<code>"));
        if (run.Footnote is { } footnote)
        {
            WriteFootnote(footnote, language);
        }
        else if (run.Image is { } image)
        {
            WriteImage(image);
        }
        else
        {
            markup.Text(_text, run.Span.Start, run.Span.Length);
        }

        markup.Raw(Has(run, TextStyles.Code, "</code>")).Raw(Has(run, TextStyles.Strikethrough, "</s>"))
            .Raw(Has(run, TextStyles.Emphasis, "</em>")).Raw(Has(run, TextStyles.Strong, "</strong>")).Raw(isOther ? "</span>" : "");
    }

    private void WriteFootnote(FootnoteBlock footnote, string around)
    {
        // The first reference is where the footnote leads back to.
        var count = _footnotes[footnote.Number] = _footnotes.GetValueOrDefault(footnote.Number) + 1;
        _page.Markup.Raw("<sup class=\"quoin-footnote-ref\"><a role=\"doc-noteref\"");
        if (count == 1)
        {
            _page.Take(FootnoteIds.OfReference(footnote));
            _page.Markup.Attribute("id", _page.Id(FootnoteIds.OfReference(footnote)));
        }

        _page.Markup.Attribute("href", _page.Fragment(FootnoteIds.Of(footnote))).Language(_page.Words.Language, around)
            .Attribute("aria-label", InterfaceWords.Fill(_page.Words.Footnote, footnote.Number)).Raw(">").Number(footnote.Number).Raw("</a></sup>");
    }

    private void WriteImage(Image image)
    {
        var markup = _page.Markup;
        if (image.Url.Length > 0 && _page.ImageAt(image.Url) is { } address)
        {
            markup.Raw("<img class=\"quoin-image\" loading=\"lazy\"").Attribute("src", address).Attribute("alt", image.AlternativeText);
            if (image.Title is { } title)
            {
                markup.Attribute("title", title);
            }

            markup.Raw(">");
        }
        else if (image.AlternativeText.Length > 0)
        {
            markup.Raw("<span class=\"quoin-no-image\">").Text(image.AlternativeText).Raw("</span>");
        }
    }

    private static string Has(Run run, TextStyles style, string html) => (run.Styles & style) != 0 ? html : "";
}
