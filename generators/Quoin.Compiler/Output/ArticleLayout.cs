using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.CompilerServices;

namespace Quoin.Compiler.Output;

/// <summary>Lays an article out as a table of numbers and texts, as <c>TableLayout.cs</c> describes them.</summary>
internal sealed class ArticleLayout
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
        layout.WriteMarks(MarkKind.Section, article.Sections, layout.Row);
        layout.WriteMarks(MarkKind.Term, article.Terms, layout.Row);
        layout.WriteMarks(MarkKind.Evidence, article.Evidence, layout.Row);
        layout.WriteMarks(MarkKind.Caveat, article.Caveats, layout.Row);
        layout.WriteMarks(MarkKind.Claim, article.Claims, layout.Row);
        return new ContentLayout(article.SourceText, layout._table.ToCharacters(), layout._texts.ToString());
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

    private void WriteMarks<T>(MarkKind kind, EquatableArray<T> marks, Func<T, int[]> rowOf)
        where T : IEquatable<T>
    {
        var rows = new int[marks.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _table.AddRow(rowOf(marks[i]));
        }

        _table.SetHead(HeadRow.Marks + (int)kind, Indices(new EquatableArray<int>(rows)));
    }

    private int[] Row(SectionModel section)
    {
        var row = Row(section.Mark, SectionRow.Length);
        row[SectionRow.HasHeading] = section.HasHeading ? 1 : 0;
        row[SectionRow.ExtentStart] = section.Extent.Start;
        row[SectionRow.ExtentLength] = section.Extent.Length;
        SetText(row, SectionRow.Language, section.Language);
        return row;
    }

    private int[] Row(TermModel term)
    {
        var row = Row(term.Mark, TermRow.Length);
        row[TermRow.Label] = Localized(term.Label);
        return row;
    }

    private int[] Row(EvidenceModel evidence)
    {
        var row = Row(evidence.Mark, EvidenceRow.Length);
        row[EvidenceRow.Kind] = Number(Vocabulary.EvidenceKind, evidence.Kind);
        row[EvidenceRow.Standing] = Standing(evidence.Standing);
        row[EvidenceRow.By] = Localized(evidence.By);
        SetText(row, EvidenceRow.Country, evidence.Country);
        row[EvidenceRow.Population] = Localized(evidence.Population);
        row[EvidenceRow.Intervention] = Localized(evidence.Intervention);
        row[EvidenceRow.Administrations] = evidence.Administrations + 1;
        row[EvidenceRow.FollowUp] = evidence.FollowUp.Count == 0 ? 0 : _table.AddRow(evidence.FollowUp.AsSpan().ToArray());
        row[EvidenceRow.Outcomes] = List(evidence.Outcomes, OutcomeItem.Length, (outcome, list, position) =>
        {
            list[position + OutcomeItem.Measure] = Localized(outcome.Measure);
            list[position + OutcomeItem.Result] = Localized(outcome.Result);
        });
        SetText(row, EvidenceRow.Url, evidence.Url);
        SetText(row, EvidenceRow.Doi, evidence.Doi);
        return row;
    }

    private int[] Row(CaveatModel caveat)
    {
        var row = Row(caveat.Mark, CaveatRow.Length);
        row[CaveatRow.Kind] = Number(Vocabulary.CaveatKind, caveat.Kind);
        row[CaveatRow.Statement] = Localized(caveat.Statement);
        row[CaveatRow.Claims] = Indices(caveat.Claims);
        return row;
    }

    private int[] Row(ClaimModel claim)
    {
        var row = Row(claim.Mark, ClaimRow.Length);
        row[ClaimRow.Kind] = Number(Vocabulary.ClaimKind, claim.Kind);
        row[ClaimRow.Certainty] = Number(Vocabulary.Certainty, claim.Certainty);
        row[ClaimRow.Standing] = Standing(claim.Standing);
        row[ClaimRow.Section] = claim.Section + 1;
        row[ClaimRow.Statement] = Localized(claim.Statement);
        row[ClaimRow.Evidence] = Indices(claim.Evidence);
        row[ClaimRow.Caveats] = Indices(claim.Caveats);
        row[ClaimRow.About] = Indices(claim.About);
        row[ClaimRow.Formerly] = List(claim.Formerly, itemLength: 2, (former, list, position) => SetText(list, position, former.Id));
        return row;
    }

    private int[] Row(MarkModel mark, int length)
    {
        var row = new int[length];
        SetText(row, MarkRow.Id, mark.Id);
        row[MarkRow.Quotes] = Quotes(mark.Quotes);
        return row;
    }

    private int Quotes(EquatableArray<QuoteModel> quotes) => List(quotes, QuoteItem.Length, (quote, list, position) =>
    {
        SetSpan(list, position + QuoteItem.Text, quote.Anchor.Span);
        list[position + QuoteItem.Line] = quote.Anchor.Line;
        list[position + QuoteItem.Column] = quote.Anchor.Column;
        list[position + QuoteItem.Tier] = (int)quote.Anchor.Tier;
        SetText(list, position + QuoteItem.Language, quote.Language);
    });

    private int Localized(EquatableArray<TextModel> texts) => List(texts, LocalizedItem.Length, (text, list, position) =>
    {
        SetText(list, position + LocalizedItem.Language, text.Language);
        SetSpan(list, position + LocalizedItem.Text, text.Source ?? _texts.Add(text.Text));
    });

    private int Standing(StandingModel standing) => standing.IsActive
        ? 0
        : _table.AddRow(
        [
            Number(Vocabulary.Status, standing.Status), standing.SupersededBy + 1, Localized(standing.Because), standing.On / 10000, standing.On % 10000,
        ]);

    private int Indices(EquatableArray<int> indices) => List(indices, itemLength: 1, (index, list, position) => list[position] = index);

    /// <summary>The position of a list; 0 for an empty one.</summary>
    /// <param name="items">The items.</param>
    /// <param name="itemLength">How many numbers an item has.</param>
    /// <param name="write">Writes the numbers of an item, from a position on.</param>
    private int List<T>(EquatableArray<T> items, int itemLength, Action<T, int[], int> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var list = new int[1 + (items.Count * itemLength)];
        list[0] = items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], list, 1 + (i * itemLength));
        }

        return _table.AddList(list);
    }

    private void SetText(int[] numbers, int position, string? text) => SetSpan(numbers, position, _texts.Add(text));

    private static int Number(Vocabulary vocabulary, int place) => vocabulary.Entries[place].Number;

    private static void SetSpan(int[] numbers, int position, Span span)
    {
        numbers[position] = span.Start;
        numbers[position + 1] = span.Length;
    }
}
