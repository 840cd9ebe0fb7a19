using System.Globalization;
using Quoin.Definitions;

namespace Quoin.Output.Snapshots;

internal sealed class SnapshotVisitor : ArticleVisitor
{
    private readonly SnapshotWriter _snapshot = new();
    private ArticleData? _content;
    private Mark? _mark;

    /// <summary>The order of the annotation, so that a retraction is a small difference.</summary>
    private protected override bool SeparatesInvalid => false;

    public override string ToString() => _snapshot.ToString();

    protected override void BeginArticle(Article article)
    {
        _content = article.Content;
        _snapshot.Block(article.IsLibrary ? "library" : "article", article.Id);
    }

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

    protected override void VisitNumber(string name, decimal value) => _snapshot.Line(name, value.ToString(CultureInfo.InvariantCulture));

    protected override void VisitNumbers(string name, IReadOnlyList<decimal> values) =>
        _snapshot.Line(name, string.Join(", ", values.Select(static value => value.ToString(CultureInfo.InvariantCulture))));

    protected override void VisitBoolean(string name, bool value) => _snapshot.Line(name, Text(value));

    protected override void VisitBooleans(string name, IReadOnlyList<bool> values) => _snapshot.Line(name, string.Join(", ", values.Select(Text)));

    private protected override void VisitMoney(string name, Money value, bool isItem) => _snapshot.Line(name, value.ToString());

    private protected override void VisitQuantity(string name, Quantity value, bool isItem) => _snapshot.Line(name, value.ToString());

    protected override void VisitReference(string name, Mark mark) => _snapshot.Line(name, mark.ReferenceFrom(_content));

    protected override void VisitReferences(string name, IReadOnlyList<Mark> marks)
    {
        // Every claim lists its caveats, so the claims of a caveat would repeat that.
        if (_mark is not Caveat || !IsOfClaims(name))
        {
            _snapshot.References(name, marks, _content);
        }
    }

    protected override void VisitCitations(string name, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            _snapshot.Line(name == ClaimFields.Citations.Key ? "citation" : "invalid-citation", $"{citation.Evidence.ReferenceFrom(_content)}, {citation.Pinpoint}");
        }
    }

    protected override void VisitStanding(string name, Standing standing) => _snapshot.Standing(standing, _content);

    protected override void VisitQuotes(string name, IReadOnlyList<Quote> quotes) => _snapshot.Quotes(quotes);

    protected override void VisitStatement(LocalizedText statement, IReadOnlyList<Quote> quotes, MarkList<Caveat> caveats)
    {
        _snapshot.Line("statement", statement);
        _snapshot.Quotes(quotes);
        _snapshot.References("caveat", caveats, _content);
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

    private static string Text(bool value) => value ? "true" : "false";
}
