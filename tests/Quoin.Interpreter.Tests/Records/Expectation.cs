using System.Globalization;
using System.Text.Json;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>
/// What the walk over an article must find, computed from the intended meaning of the annotation: positions by searching the words
/// in the source, caveats by evaluating each selector, and nothing with the compiler.
/// </summary>
internal sealed partial class Expectation
{
    private readonly ContentPlan _plan;
    private readonly SectionPlan[] _sections;
    private readonly List<string> _lines = [];

    private Expectation(ContentPlan plan)
    {
        _plan = plan;
        _sections = [.. plan.Sections.OrderBy(section => section.Place)];
    }

    /// <summary>The lines of an article, in ordinal order.</summary>
    public static IReadOnlyList<string> Lines(ContentPlan plan)
    {
        var expectation = new Expectation(plan);
        expectation.Write();
        return [.. expectation._lines.Order(StringComparer.Ordinal)];
    }

    private string Source => _plan.Prose.Source;

    private string Text => _plan.Prose.Text;

    private void Write()
    {
        Add("Article", nameof(Article));
        Add("Article.Id", _plan.Id);
        Add("Article.IsLibrary", false);
        Add("Article.Language", _plan.Language);
        Texts("Article.Title", _plan.Title);
        Add("Article.Source", "Source");
        Add("Article.Source.Path", _plan.SourcePath);
        Add("Article.Source.Text", Text);
        Add("Article.Source.GetUtf8Text", Line.Utf8(Text));
        List("Article.Authors", _plan.Authors, Texts);
        Date("Article.Published", _plan.Published);
        Date("Article.Updated", _plan.Updated);
        Review("Article.Review", _plan.Review);
        List("Article.Jurisdictions", _plan.Jurisdictions, Region);
        List("Article.Markets", _plan.Markets, Region);
        List("Article.Sections", _plan.Sections, Write);
        List("Article.Terms", _plan.Terms, Write);
        List("Article.Evidence", _plan.Evidence.FindAll(evidence => IsValid(evidence.Standing)), Write);
        List("Article.EvidenceIncludingInvalid", _plan.Evidence, Write);
        List("Article.Caveats", _plan.Caveats, Write);
        List("Article.Claims", _plan.Claims.FindAll(claim => IsValid(claim.Standing)), Write);
        List("Article.ClaimsIncludingInvalid", _plan.Claims, Write);
        List("Article.Asides", _plan.Asides, (path, quote) => Write(path, quote, markLanguage: null));
        Coverage("Article.Coverage");
        WithoutModel("Article");
        Add("Article.Model", null);
    }

    /// <summary>A date, a month or a year.</summary>
    private void Date(string path, string? date)
    {
        Add(path, date is null ? null : nameof(Iso8601Date));
        if (date is not null)
        {
            var parts = date.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
            Add($"{path}.Year", parts[0]);
            Add($"{path}.Month", parts.Count > 1 ? parts[1] : null);
            Add($"{path}.Day", parts.Count > 2 ? parts[2] : null);
        }
    }

    private void Review(string path, ReviewPlan? review)
    {
        Add(path, review is null ? null : nameof(Review));
        if (review is not null)
        {
            Texts($"{path}.ReviewedBy", review.By);
            Date($"{path}.ReviewedOn", review.On);
            Date($"{path}.Due", review.Due);
        }
    }

    private void Region(string path, string? code)
    {
        Add(path, code is null ? null : nameof(Iso3166Code));
        if (code is not null)
        {
            var parts = code.Split('-');
            Add($"{path}.Country", parts[0]);
            Add($"{path}.Subdivision", parts.Length > 1 ? parts[1] : null);
        }
    }

    private void Period(string path, PeriodPlan? period)
    {
        Date($"{path}.ValidFrom", period?.From);
        Date($"{path}.ValidUntil", period?.Until);
    }

    private void Coverage(string path)
    {
        var (sentences, marked) = (_plan.Prose.Sentences.Count, _plan.Prose.Sentences.Count(sentence => sentence.IsMarked));
        var asides = _plan.Prose.Sentences.Count(sentence => sentence is { IsAside: true, IsMarked: false });
        Add(path, "Coverage");
        Add($"{path}.SentenceCount", sentences);
        Add($"{path}.MarkedCount", marked);
        Add($"{path}.AsideCount", asides);
        Add($"{path}.UnaccountedCount", sentences - marked - asides);
        Add($"{path}.Ratio", sentences == 0 ? 1.0 : (marked + asides) / (double)sentences);
    }

    private void Mark(string path, string kind, MarkPlan mark)
    {
        Add(path, kind);
        Add($"{path}.Id", mark.Id);
        Reference($"{path}.Article", nameof(Article), _plan.Id);
        Anchor($"{path}.Anchor", mark.Quotes[0]);
        List($"{path}.Anchors", mark.Quotes, Anchor);
        WithoutModel(path);
        Add($"{path}.KindDefinition", null);
    }

    /// <summary>What an article and its marks have of a model, if there is none.</summary>
    private void WithoutModel(string path) => List<string>($"{path}.FieldValues", [], Add);

    /// <summary>A kind, and its word.</summary>
    private void Word<T>(string path, T kind)
        where T : struct, Enum
    {
        Add($"{path}.Kind", kind);
        Add($"{path}.KindName", JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));
    }

    private void Quotes(string path, MarkPlan mark)
    {
        Write($"{path}.Quote", mark.Quotes[0], mark.Language);
        List($"{path}.Quotes", mark.Quotes, (place, quote) => Write(place, quote, mark.Language));
    }

    private void Write(string path, QuotePlan quote, string? markLanguage)
    {
        Add(path, nameof(Quote));
        Add($"{path}.Text", quote.Text);
        Add($"{path}.GetUtf8Text", Line.Utf8(quote.Text));
        Add($"{path}.Language", Language(quote, markLanguage));
        Add($"{path}.SourcePath", _plan.SourcePath);
        Anchor($"{path}.Anchor", quote);
        Span($"{path}.Span", PlaceInText(quote), quote.Length);
    }

    private void Span(string path, int start, int length)
    {
        Add(path, nameof(TextSpan));
        Add($"{path}.Start", start);
        Add($"{path}.Length", length);
        Add($"{path}.End", start + length);
    }

    private void Anchor(string path, QuotePlan quote)
    {
        var start = Place(quote);
        var before = Source[..start];
        Add(path, nameof(Anchor));
        Add($"{path}.Start", start);
        Add($"{path}.Length", quote.Length);
        Add($"{path}.Line", before.Count(character => character == '\n') + 1);
        Add($"{path}.Column", before.Length - before.LastIndexOf('\n'));
        Add($"{path}.Tier", quote.Tier);
    }

    private void Texts(string path, TextsPlan? texts)
    {
        if (texts is null)
        {
            Add(path, null);
            return;
        }

        // The article's own language is first, then the others as written.
        var ordered = texts.Values.OrderBy(text => IsOwn(text.Language) ? 0 : 1).ToList();
        List($"{path}.Languages", ordered, (place, text) => Add(place, text.Language));
        foreach (var (language, text) in ordered)
        {
            Add($"{path}.GetText({language})", text);
            Add($"{path}.GetUtf8Text({language})", Line.Utf8(text));
        }
    }

    private bool IsOwn(string language) => string.Equals(language, _plan.Language, StringComparison.OrdinalIgnoreCase);

    private string Language(QuotePlan quote, string? markLanguage) =>
        markLanguage ?? (quote.Sentence.Section < 0 ? null : _sections[quote.Sentence.Section].Mark.Language) ?? _plan.Language;

    private int Place(QuotePlan quote) => _plan.Prose.PlaceOf(quote.Sentence, quote.Offset);

    private int PlaceInText(QuotePlan quote) => _plan.Prose.PlaceInText(quote.Sentence, quote.Offset);

    private void List<T>(string path, IReadOnlyList<T> items, Action<string, T> write)
    {
        Add($"{path}.Count", items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            write($"{path}[{i}]", items[i]);
        }
    }

    private void References(string path, string kind, IReadOnlyList<string> ids) => List(path, ids, (place, id) => Reference(place, kind, id));

    private void Reference(string path, string kind, string id) => _lines.Add(Line.Of(path, kind, id));

    private void Add(string path, object? value) => _lines.Add(Line.Of(path, value));
}
