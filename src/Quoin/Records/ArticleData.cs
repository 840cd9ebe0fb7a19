using Quoin.Definitions;
using Quoin.Tables;
using Quoin.Texts;

namespace Quoin;

/// <summary>The data of one article, read as records: a table of numbers and the texts that they point into. Each mark is created once.</summary>
internal sealed class ArticleData
{
    // A field, as are those of marks: in a young process each method is compiled before it runs, however short it is.
    public readonly ContentTable Table;
    private readonly ContentTexts _texts;
    private readonly int _quoteLength;
    private readonly Mark?[]?[] _marks = new Mark?[]?[MarkKindDefinition.Count];

    /// <param name="source">Gives the source; null where the data holds it, before every other text.</param>
    /// <param name="data">The table and the texts.</param>
    /// <exception cref="NotSupportedException">Another version of Quoin wrote the table.</exception>
    public ArticleData(Func<string>? source, string data)
    {
        Table = new ContentTable(data);
        _texts = new ContentTexts(data, Table.End, Table[HeadRow.SourceLength], source);
        _quoteLength = RowLength(RowKind.Quote);
        LocalizedLength = RowLength(RowKind.LocalizedText);
    }

    /// <summary>The article.</summary>
    public Article Article => field ?? OneInstance.Keep(ref field, new Article(this));

    /// <summary>The source.</summary>
    public string SourceText => _texts.Source;

    /// <summary>How many numbers an item of a list of localized texts has.</summary>
    public int LocalizedLength { get; }

    /// <summary>The position of a field; of two zeros where the compiler that wrote the row did not know the field.</summary>
    /// <param name="kind">The kind of row.</param>
    /// <param name="row">The position of the row.</param>
    /// <param name="slot">The field's slot.</param>
    public int At(RowKind kind, int row, int slot) => slot < RowLength(kind) ? row + slot : HeadRow.Nothing;

    /// <summary>How many numbers a row has; 0 where the compiler that wrote the table did not know such rows.</summary>
    public int RowLength(RowKind kind) => Table[HeadRow.RowLengths] is var lengths && (int)kind < Table[lengths] ? Table[lengths + 1 + (int)kind] : 0;

    public int Count(MarkKind kind) => Table.Count(Marks(kind));

    public Mark Mark(MarkKind kind, int index)
    {
        // Written out, so that the first mark of an app needs few methods.
        var rows = Table[Marks(kind)];
        var marks = _marks[(int)kind] ?? Interlocked.CompareExchange(ref _marks[(int)kind], new Mark?[rows == 0 ? 0 : Table[rows]], null) ?? _marks[(int)kind]!;

        // One mark has one record, however many threads ask for it first: names and lists must give the same one.
        return marks[index] ?? Interlocked.CompareExchange(ref marks[index], Make(kind, Table[rows + 1 + index]), null) ?? marks[index]!;
    }

    /// <summary>The id of a mark, then the ids that it had earlier.</summary>
    public IEnumerable<string> Ids(MarkKind kind, int index)
    {
        var row = Row(kind, index);
        yield return Text(row + MarkFields.IdSlot);

        var formerIds = kind == MarkKind.Claim ? Table.Count(row + ClaimFields.FormerlySlot) : 0;
        for (var i = 0; i < formerIds; i++)
        {
            yield return Text(Table.ItemAt(row + ClaimFields.FormerlySlot, i, itemLength: 2));
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
        Items(listPosition, _quoteLength, static (content, position) => new Quote(content, position));

    public TextSlice Slice(int position) => _texts.Slice(Table[position], Table[position + 1]);

    public ReadOnlySpan<char> Span(int position) => _texts.Span(Table[position], Table[position + 1]);

    public string Text(int position) => Span(position).ToString();

    public string? OptionalText(int position) => Table[position + 1] == 0 ? null : Text(position);

    public LocalizedText? Localized(int listPosition) => Table[listPosition] == 0 ? null : new LocalizedText(this, listPosition);

    public Iso8601Duration? Duration(int position) => Table[position] is var parts and not 0
        ? new(Table[parts], Table[parts + 1], Table[parts + 2], Table[parts + 3], Table[parts + 4], Table[parts + 5], Table[parts + 6])
        : null;

    /// <summary>The position of the first quote in a list of quotes.</summary>
    public int FirstQuote(int listPosition) => Table.ItemAt(listPosition, 0, _quoteLength);

    public IReadOnlyList<Anchor> Anchors(int listPosition) =>
        Items(listPosition, _quoteLength, static (content, position) => content.Anchor(position));

    public Anchor Anchor(int quotePosition) => new(
        Table[quotePosition + QuoteFields.TextSlot],
        Table[quotePosition + QuoteFields.TextSlot + 1],
        Table[quotePosition + QuoteFields.LineSlot],
        Table[quotePosition + QuoteFields.ColumnSlot],
        (MatchTier)Table[quotePosition + QuoteFields.TierSlot]);

    /// <summary>Where the position of the list of the marks of a kind is.</summary>
    private int Marks(MarkKind kind) => Table[HeadRow.Marks] is var lists && (int)kind < Table[lists] ? lists + 1 + (int)kind : HeadRow.Nothing;

    private int Row(MarkKind kind, int index) => Table[Table.ItemAt(Marks(kind), index)];

    /// <summary>A date; null where none is given.</summary>
    public Iso8601Date? Date(int position)
    {
        var (year, monthAndDay) = (Table[position + DateItem.Year], Table[position + DateItem.MonthAndDay]);
        return year == 0 ? null : new(year, monthAndDay < 100 ? null : monthAndDay / 100, monthAndDay % 100 == 0 ? null : monthAndDay % 100);
    }

    /// <summary>A whole number that is stored plus one; null where none is given.</summary>
    public int? Count(int position) => Table[position] is var count and not 0 ? count - 1 : null;

    /// <summary>Texts by language, in a list of positions of theirs.</summary>
    public IReadOnlyList<LocalizedText> LocalizedTexts(int position) =>
        Items(position, itemLength: 1, static (content, item) => new LocalizedText(content, item));

    private Mark Make(MarkKind kind, int row) => kind switch
    {
        MarkKind.Section => new Section(this, row),
        MarkKind.Term => new Term(this, row),
        MarkKind.Evidence => new Evidence(this, row),
        MarkKind.Caveat => new Caveat(this, row),
        _ when Table[row + ClaimFields.CaveatsSlot] == 0 => new PlainClaim(this, row),
        _ => new QualifiedClaim(this, row),
    };
}
