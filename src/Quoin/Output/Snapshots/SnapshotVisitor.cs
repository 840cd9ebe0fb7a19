using System.Globalization;

namespace Quoin.Output.Snapshots;

internal sealed class SnapshotVisitor : ArticleVisitor
{
    private readonly SnapshotWriter _snapshot = new();
    private Mark? _mark;

    /// <summary>The order of the annotation, so that a retraction is a small difference.</summary>
    private protected override bool SeparatesInvalid => false;

    public override string ToString() => _snapshot.ToString();

    protected override void BeginArticle(Article article) => _snapshot.Block("article", article.Id);

    protected override void BeginMark(Mark mark)
    {
        _mark = mark;
        _snapshot.Block(mark.MarkKind.ToString().ToLowerInvariant(), mark.Id, mark.Status);
    }

    protected override void BeginGroup(string name, bool isItem) => _snapshot.Begin(name);

    protected override void EndGroup() => _snapshot.End();

    protected override void VisitText(string name, string value) => _snapshot.Line(name, value);

    protected override void VisitText(string name, LocalizedText value) => _snapshot.Line(name, value);

    protected override void VisitTexts(string name, IReadOnlyList<string> values) =>
        _snapshot.Line(name, values.Count > 0 ? string.Join(", ", values) : null);

    protected override void VisitTexts(string name, IReadOnlyList<LocalizedText> values)
    {
        foreach (var value in values)
        {
            _snapshot.Line(name, value);
        }
    }

    protected override void VisitWord(string name, string word) => _snapshot.Line(name, word);

    protected override void VisitNumber(string name, int value)
    {
        // The position of a section is not part of its meaning.
        if (_mark is not Section)
        {
            _snapshot.Line(name, value.ToString(CultureInfo.InvariantCulture));
        }
    }

    protected override void VisitReference(string name, Mark mark) => _snapshot.Line(name, mark.Id);

    protected override void VisitReferences(string name, IReadOnlyList<Mark> marks)
    {
        // Every claim lists its caveats, so the claims of a caveat would repeat that.
        if (_mark is not Caveat)
        {
            _snapshot.Ids(name, marks);
        }
    }

    protected override void VisitStanding(string name, Standing standing) => _snapshot.Standing(standing);

    protected override void VisitQuotes(string name, IReadOnlyList<Quote> quotes) => _snapshot.Quotes(quotes);

    protected override void VisitStatement(LocalizedText statement, IReadOnlyList<Quote> quotes, MarkList<Caveat> caveats)
    {
        _snapshot.Line("statement", statement);
        _snapshot.Quotes(quotes);
        _snapshot.Ids("caveat", caveats);
    }

    protected override void VisitCoverage(Coverage coverage) => _snapshot.Line("coverage", FormattableString.Invariant(
        $"{coverage.SentenceCount} sentences: {coverage.MarkedCount} marked, {coverage.AsideCount} aside, {coverage.UnaccountedCount} unaccounted for"));

    protected override void VisitAsides(IReadOnlyList<Quote> asides)
    {
        if (asides.Count > 0)
        {
            _snapshot.Block("asides");
            _snapshot.Quotes(asides);
        }
    }
}
