using Quoin.CompilerServices;

namespace Quoin.Compiler;

/// <summary>Lays an article out as a table of numbers and texts, as <c>TableLayout.cs</c> describes them.</summary>
public sealed class ArticleLayout
{
    private readonly ArticleModel _article;
    private readonly TextCollector _texts;
    private readonly TableWriter _table = new();

    private ArticleLayout(ArticleModel article)
    {
        _article = article;
        _texts = new TextCollector(article.SourceText.Length);
    }

    /// <summary>The article as data.</summary>
    public static ContentLayout Of(ArticleModel article)
    {
        var layout = new ArticleLayout(article);
        layout.WriteHead();
        layout.WriteMarks(MarkKind.Section, article.Sections, section => section.Mark, layout.Row);
        layout.WriteMarks(MarkKind.Term, article.Terms, term => term.Mark, layout.Row);
        layout.WriteMarks(MarkKind.Evidence, article.Evidence, evidence => evidence.Mark, layout.Row);
        layout.WriteMarks(MarkKind.Caveat, article.Caveats, caveat => caveat.Mark, layout.Row);
        layout.WriteMarks(MarkKind.Claim, article.Claims, claim => claim.Mark, layout.Row);
        return new ContentLayout(article.SourceText, layout._table.ToParts(), layout._texts.Texts);
    }

    private void WriteHead()
    {
        _table.SetHead(HeadRow.Version, TableLayout.Version);
        SetHeadText(HeadRow.Id, _article.Id);
        SetHeadText(HeadRow.Language, _article.Language);
        SetHeadText(HeadRow.SourcePath, _article.SourcePath);
        _table.SetHead(HeadRow.SourceLength, _article.SourceText.Length);
        _table.SetHead(HeadRow.Title, Localized(_article.Title));
        _table.SetHead(HeadRow.Sentences, _article.Coverage.Sentences);
        _table.SetHead(HeadRow.MarkedSentences, _article.Coverage.Marked);
        _table.SetHead(HeadRow.AsideSentences, _article.Coverage.Asides);
        _table.SetHead(HeadRow.Asides, Quotes(_article.Asides));
    }

    private void SetHeadText(int position, string text)
    {
        var span = _texts.Add(text);
        _table.SetHead(position, span.Start);
        _table.SetHead(position + 1, span.Length);
    }

    private void WriteMarks<T>(MarkKind kind, EquatableArray<T> marks, Func<T, MarkModel> markOf, Func<T, int[]> rowOf)
        where T : IEquatable<T>
    {
        var rows = new List<int>(marks.Count);
        foreach (var mark in marks)
        {
            _table.Begin($"{kind.Word()} {markOf(mark).Id}");
            rows.Add(_table.AddRow(rowOf(mark)));
        }

        _table.Begin($"every {kind.Word()}");
        _table.SetHead(HeadRow.Marks + (int)kind, _table.AddList(rows.Count, rows));
    }

    private int[] Row(SectionModel section) =>
    [
        .. Mark(section.Mark), section.HasHeading ? 1 : 0, section.Extent.Start, section.Extent.Length, .. Text(section.Language),
    ];

    private int[] Row(TermModel term) => [.. Mark(term.Mark), Localized(term.Label)];

    private int[] Row(EvidenceModel evidence) =>
    [
        .. Mark(evidence.Mark),
        evidence.Kind,
        Standing(evidence.Standing),
        Localized(evidence.By),
        .. Text(evidence.Country),
        Localized(evidence.Population),
        Localized(evidence.Intervention),
        evidence.Administrations + 1,
        evidence.FollowUp.Count == 0 ? 0 : _table.AddRow([.. evidence.FollowUp]),
        _table.AddList(evidence.Outcomes.Count, evidence.Outcomes
            .SelectMany(outcome => new[] { Localized(outcome.Measure), Localized(outcome.Result) }).ToArray()),
        .. Text(evidence.Url),
        .. Text(evidence.Doi),
    ];

    private int[] Row(CaveatModel caveat) =>
        [.. Mark(caveat.Mark), caveat.Kind, Localized(caveat.Statement), Indices(caveat.Claims)];

    private int[] Row(ClaimModel claim) =>
    [
        .. Mark(claim.Mark),
        claim.Kind,
        claim.Certainty,
        Standing(claim.Standing),
        claim.Section + 1,
        Localized(claim.Statement),
        Indices(claim.Evidence),
        Indices(claim.Caveats),
        Indices(claim.About),
        _table.AddList(claim.Formerly.Count, claim.Formerly.SelectMany(former => Text(former.Id)).ToArray()),
    ];

    private int[] Mark(MarkModel mark) => [.. Text(mark.Id), Quotes(mark.Quotes)];

    private int Quotes(EquatableArray<QuoteModel> quotes) => _table.AddList(quotes.Count, quotes.SelectMany(quote => (int[])
    [
        quote.Anchor.Span.Start, quote.Anchor.Span.Length, quote.Anchor.Line, quote.Anchor.Column, (int)quote.Anchor.Tier, .. Text(quote.Language),
    ]).ToArray());

    private int Localized(EquatableArray<TextModel> texts) => _table.AddList(texts.Count, texts.SelectMany(text => (int[])
    [
        .. Text(text.Language), .. text.Source is { } span ? [span.Start, span.Length] : Text(text.Text),
    ]).ToArray());

    private int Standing(StandingModel standing) => standing.IsActive
        ? 0
        : _table.AddRow([standing.Status, standing.SupersededBy + 1, Localized(standing.Because), standing.On / 10000, standing.On % 10000]);

    private int Indices(EquatableArray<int> indices) => _table.AddList(indices.Count, indices);

    private int[] Text(string? text)
    {
        var span = _texts.Add(text);
        return [span.Start, span.Length];
    }
}
