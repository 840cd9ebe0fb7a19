using Quoin.CompilerServices;
using Quoin.Texts;

namespace Quoin;

/// <summary>The data of one article, read as records: a table of numbers and the texts that they point into. Each mark is created once.</summary>
internal sealed class ArticleData
{
    // A field, as are those of marks: in a young process each method is compiled before it runs, however short it is.
    public readonly ContentTable Table;
    private readonly ContentTexts _texts;
    private readonly Mark?[]?[] _marks = new Mark?[]?[5];

    /// <param name="source">Gives the source; null where the data holds it, before every other text.</param>
    /// <param name="data">The table and the texts.</param>
    /// <exception cref="NotSupportedException">Another version of Quoin wrote the table.</exception>
    public ArticleData(Func<string>? source, string data)
    {
        Table = new ContentTable(data);
        _texts = new ContentTexts(data, Table.End, Table[HeadRow.SourceLength], source);
    }

    /// <summary>The article.</summary>
    public Article Article => field ?? OneInstance.Keep(ref field, new Article(this));

    /// <summary>The source.</summary>
    public string SourceText => _texts.Source;

    public int Count(MarkKind kind) => Table.Count(HeadRow.Marks + (int)kind);

    public Mark Mark(MarkKind kind, int index)
    {
        // Written out, so that the first mark of an app needs few methods.
        var rows = Table[HeadRow.Marks + (int)kind];
        var marks = _marks[(int)kind] ?? Interlocked.CompareExchange(ref _marks[(int)kind], new Mark?[rows == 0 ? 0 : Table[rows]], null) ?? _marks[(int)kind]!;

        // One mark has one record, however many threads ask for it first: names and lists must give the same one.
        return marks[index] ?? Interlocked.CompareExchange(ref marks[index], Make(kind, Table[rows + 1 + index]), null) ?? marks[index]!;
    }

    /// <summary>The id of a mark, then the ids that it had earlier.</summary>
    public IEnumerable<string> Ids(MarkKind kind, int index)
    {
        var row = Row(kind, index);
        yield return Text(row + MarkRow.Id);

        var formerIds = kind == MarkKind.Claim ? Table.Count(row + ClaimRow.Formerly) : 0;
        for (var i = 0; i < formerIds; i++)
        {
            yield return Text(Table.ItemAt(row + ClaimRow.Formerly, i, itemLength: 2));
        }
    }

    public MarkList<T> List<T>(MarkKind kind, int listPosition)
        where T : Mark =>
        Table[listPosition] == 0 ? MarkList<T>.Empty : new MarkList<T>(this, kind, listPosition);

    /// <summary>The items of a list, in a form that nobody can change: it is kept, and handed out to all.</summary>
    /// <param name="listPosition">Where the position of the list stands.</param>
    /// <param name="itemLength">How many numbers an item has.</param>
    /// <param name="read">Makes an item out of its position.</param>
    public IReadOnlyList<T> Items<T>(int listPosition, int itemLength, Func<ArticleData, int, T> read)
    {
        var items = new T[Table.Count(listPosition)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this, Table.ItemAt(listPosition, i, itemLength));
        }

        return Array.AsReadOnly(items);
    }

    public IReadOnlyList<Quote> Quotes(int listPosition) =>
        Items(listPosition, QuoteItem.Length, static (content, position) => new Quote(content, position));

    public TextSlice Slice(int position) => _texts.Slice(Table[position], Table[position + 1]);

    public ReadOnlySpan<char> Span(int position) => _texts.Span(Table[position], Table[position + 1]);

    public string Text(int position) => Span(position).ToString();

    public string? OptionalText(int position) => Table[position + 1] == 0 ? null : Text(position);

    public LocalizedText? Localized(int listPosition) => Table[listPosition] == 0 ? null : new LocalizedText(this, listPosition);

    public Iso8601Duration? Duration(int position) => Table[position] is var parts and not 0
        ? new(Table[parts], Table[parts + 1], Table[parts + 2], Table[parts + 3], Table[parts + 4], Table[parts + 5], Table[parts + 6])
        : null;

    public Anchor Anchor(int quotePosition) => new(
        Table[quotePosition + QuoteItem.Text],
        Table[quotePosition + QuoteItem.Text + 1],
        Table[quotePosition + QuoteItem.Line],
        Table[quotePosition + QuoteItem.Column],
        (MatchTier)Table[quotePosition + QuoteItem.Tier]);

    private int Row(MarkKind kind, int index) => Table[Table.ItemAt(HeadRow.Marks + (int)kind, index)];

    private Mark Make(MarkKind kind, int row) => kind switch
    {
        MarkKind.Section => new Section(this, row),
        MarkKind.Term => new Term(this, row),
        MarkKind.Evidence => new Evidence(this, row),
        MarkKind.Caveat => new Caveat(this, row),
        _ when Table[row + ClaimRow.Caveats] == 0 => new PlainClaim(this, row),
        _ => new QualifiedClaim(this, row),
    };
}
