using Quoin.Definitions;
using Quoin.Tables;
using Quoin.Texts;

namespace Quoin;

/// <summary>Reads an article's data, a table of numbers and the texts that they refer to, as records. Each mark is created once.</summary>
internal sealed partial class ArticleData
{
    // Fields rather than properties, here and in marks: when an app starts, every method that runs is compiled first, however short
    // it is.
    public readonly ContentTable Table;
    public readonly ContentTexts Texts;

    /// <summary>The number of numbers in an item of a list of localized texts.</summary>
    public readonly int LocalizedLength;

    private readonly int _quoteLength;

    /// <summary>The position of the list of cited marks; 0 for an article that cites no library, or that an older compiler wrote.</summary>
    private readonly int _cited;

    private readonly Func<MarkFactory>? _factory;
    private readonly Func<int, Article>? _libraries;
    private readonly Mark?[]?[] _marks = new Mark?[]?[MarkKindDefinition.Count];

    /// <param name="source">Returns the source; null if the source is in the data, before all other texts.</param>
    /// <param name="data">The table and the texts.</param>
    /// <param name="libraries">Returns the library at an index of the article's list of libraries; null if it cites none.</param>
    /// <param name="factory">Returns what creates marks with the fields of the model, when it is first needed; null without a model.</param>
    /// <exception cref="NotSupportedException">The table was written by an incompatible version of Quoin.</exception>
    public ArticleData(Func<string>? source, string data, Func<int, Article>? libraries = null, Func<MarkFactory>? factory = null)
    {
        Table = new ContentTable(data);
        Texts = new ContentTexts(data, Table.End, Table[HeadRow.SourceLength], source);
        _quoteLength = RowLength(RowKind.Quote);
        LocalizedLength = RowLength(RowKind.LocalizedText);
        _cited = ArticleFields.CitedSlot < RowLength(RowKind.Article) ? Table[HeadRow.Article + ArticleFields.CitedSlot] : 0;
        _libraries = libraries;
        _factory = factory;
    }

    /// <summary>Creates marks with the fields of the model; null without one.</summary>
    public MarkFactory? Factory => _factory?.Invoke();

    public Article Article => field ?? OneInstance.Keep(ref field, Factory?.Create(this, OwnRowReader.Find(this)) ?? new Article(this));

    public string SourceText => Texts.Source;

    /// <summary>The position of a field; that of two zeros if the compiler that wrote the row did not know the field.</summary>
    public int At(RowKind kind, int row, int slot) => slot < RowLength(kind) ? row + slot : HeadRow.Nothing;

    /// <summary>The number of numbers in a row; 0 if the compiler that wrote the table did not know this kind of row.</summary>
    public int RowLength(RowKind kind) => Table[HeadRow.RowLengths] is var lengths && (int)kind < Table[lengths] ? Table[lengths + 1 + (int)kind] : 0;

    /// <summary>The number of the article's own marks of a kind.</summary>
    public int Count(MarkKind kind) => Table.Count(Marks(kind));

    /// <summary>Returns a mark: one of the article's own, or, at an index after those, one that it cites.</summary>
    public Mark Mark(MarkKind kind, int index)
    {
        // Inlined, so that few methods are compiled before the first mark of an app can be read.
        var lists = Table[HeadRow.Marks];
        var rows = (int)kind < Table[lists] ? Table[lists + 1 + (int)kind] : 0;
        var own = rows == 0 ? 0 : Table[rows];
        var marks = _marks[(int)kind] ?? Interlocked.CompareExchange(ref _marks[(int)kind], new Mark?[_cited == 0 ? own : own + CitedCount(kind)], null) ?? _marks[(int)kind]!;
        if (marks[index] is { } existing)
        {
            return existing;
        }

        Mark mark;
        if (index >= own)
        {
            mark = Cited(kind, index - own);
        }
        else
        {
            var row = Table[rows + 1 + index];
            mark = (_factory is null ? null : WithFields(kind, row)) ?? kind switch
            {
                MarkKind.Section => new Section(this, row),
                MarkKind.Term => new Term(this, row),
                MarkKind.Evidence => new Evidence(this, row),
                MarkKind.Caveat => new Caveat(this, row),
                _ when Table[row + ClaimFields.CaveatsSlot] == 0 => new PlainClaim(this, row),
                _ => new QualifiedClaim(this, row),
            };
        }

        // Names and lists must return the same object, also when several threads read a mark for the first time.
        return Interlocked.CompareExchange(ref marks[index], mark, null) ?? mark;
    }

    /// <summary>Where a mark is: its article's data, which is another one for a cited mark, and its row there. Does not create one of the article's own.</summary>
    public ArticleData Find(MarkKind kind, int index, out int row)
    {
        if (_cited == 0 || index < Count(kind))
        {
            row = Row(kind, index);
            return this;
        }

        var cited = Mark(kind, index);
        row = cited.Row;
        return cited.Content;
    }

    /// <summary>Whether a mark is still valid. Does not create one of the article's own.</summary>
    public bool IsValid(MarkKind kind, int index) => Find(kind, index, out var row).StatusOf(kind, row) == Status.Active;

    /// <summary>The status of the mark in a row.</summary>
    public Status StatusOf(MarkKind kind, int row) => kind switch
    {
        MarkKind.Claim => StatusAt(row + ClaimFields.StandingSlot),
        MarkKind.Evidence => StatusAt(row + EvidenceFields.StandingSlot),
        _ => Status.Active,
    };

    /// <summary>The id of a mark, then its former ids; of a cited mark, the reference to it.</summary>
    public IEnumerable<string> Ids(MarkKind kind, int index)
    {
        if (index >= Count(kind))
        {
            yield return CitedReference(kind, index - Count(kind));
            yield break;
        }

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

    /// <summary>The items of a list. The list is cached and shared, so it is read-only.</summary>
    /// <param name="listPosition">The position that holds the list's position.</param>
    /// <param name="itemLength">The number of numbers in an item.</param>
    /// <param name="read">Creates an item from its position.</param>
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

    public TextSlice Slice(int position) => Texts.Slice(Table[position], Table[position + 1]);

    public ReadOnlySpan<char> Span(int position) => Texts.Span(Table[position], Table[position + 1]);

    public string Text(int position) => Span(position).ToString();

    public string? OptionalText(int position) => Table[position + 1] == 0 ? null : Text(position);

    /// <summary>The tag of a language of a localized text.</summary>
    /// <param name="listPosition">The position that holds the position of the texts.</param>
    /// <param name="index">The index of the text.</param>
    public ReadOnlySpan<char> Language(int listPosition, int index) => Span(Table.ItemAt(listPosition, index, LocalizedLength) + LocalizedItem.Language);

    public LocalizedText? Localized(int listPosition) => Table[listPosition] == 0 ? null : new LocalizedText(this, listPosition);

    public Iso8601Duration? Duration(int position) => Table[position] is var parts and not 0
        ? new(Table[parts], Table[parts + 1], Table[parts + 2], Table[parts + 3], Table[parts + 4], Table[parts + 5], Table[parts + 6])
        : null;

    /// <summary>The position of the first quote in a list of quotes.</summary>
    public int FirstQuote(int listPosition) => Table.ItemAt(listPosition, 0, _quoteLength);

    public IReadOnlyList<Anchor> Anchors(int listPosition) =>
        Items(listPosition, _quoteLength, static (content, position) => content.Anchor(position));

    public Anchor Anchor(int quotePosition)
    {
        // The text was the file for compilers that did not know markup.
        var file = quotePosition + (QuoteFields.FileSpanSlot < _quoteLength ? QuoteFields.FileSpanSlot : QuoteFields.TextSlot);
        return new(
            Table[file],
            Table[file + 1],
            Table[quotePosition + QuoteFields.LineSlot],
            Table[quotePosition + QuoteFields.ColumnSlot],
            (MatchTier)Table[quotePosition + QuoteFields.TierSlot]);
    }

    /// <summary>A part of the source's text, from its start and its length.</summary>
    public TextSpan TextSpan(int position) => new(Table[position], Table[position + 1]);

    /// <summary>The path of the file that a quote is in, if that is a source of the mark alone.</summary>
    public string? OwnSource(int quotePosition) =>
        QuoteFields.SourceSlot < _quoteLength ? OptionalText(quotePosition + QuoteFields.SourceSlot) : null;

    /// <summary>The parts of the source's text that the quotes in a list are.</summary>
    public IReadOnlyList<TextSpan> QuotedSpans(int listPosition) =>
        Items(listPosition, _quoteLength, static (content, position) => content.TextSpan(position + QuoteFields.TextSlot));

    /// <summary>The position that holds the position of a kind's list of marks.</summary>
    private int Marks(MarkKind kind) => Table[HeadRow.Marks] is var lists && (int)kind < Table[lists] ? lists + 1 + (int)kind : HeadRow.Nothing;

    /// <summary>The position of the row of a mark.</summary>
    public int Row(MarkKind kind, int index) => Table[Table.ItemAt(Marks(kind), index)];

    public Iso8601Date? Date(int position)
    {
        var (year, monthAndDay) = (Table[position + DateItem.Year], Table[position + DateItem.MonthAndDay]);
        return year == 0 ? null : new(year, monthAndDay < 100 ? null : monthAndDay / 100, monthAndDay % 100 == 0 ? null : monthAndDay % 100);
    }

    /// <summary>A review, from the position of its position; null if none is given.</summary>
    public Review? Review(int position) => Table[position] is var row and not 0 ? new Review(this, row) : null;

    /// <summary>A limit of the time in which a mark is valid; null if none is given.</summary>
    /// <param name="position">The position that holds the position of the time.</param>
    /// <param name="slot">The limit.</param>
    public Iso8601Date? Limit(int position, int slot) => Table[position] is var row and not 0 ? Date(row + slot) : null;

    /// <summary>An ISO 3166 code; null if none is given.</summary>
    public Iso3166Code? Region(int position) => OptionalText(position) is { } code ? Iso3166Code.Parse(code) : null;

    /// <summary>ISO 3166 codes, from a list of texts.</summary>
    public IReadOnlyList<Iso3166Code> Regions(int position) =>
        Items(position, itemLength: 2, static (content, item) => Iso3166Code.Parse(content.Text(item)));

    /// <summary>A whole number that is stored plus one; null if none is given.</summary>
    public int? Count(int position) => Table[position] is var count and not 0 ? count - 1 : null;

    /// <summary>Localized texts, from a list of their positions.</summary>
    public IReadOnlyList<LocalizedText> LocalizedTexts(int position) =>
        Items(position, itemLength: 1, static (content, item) => new LocalizedText(content, item));

    /// <summary>The number of marks of a kind that the article cites.</summary>
    private int CitedCount(MarkKind kind) => (int)kind < Table[_cited] ? Table.Count(_cited + 1 + (int)kind) : 0;

    /// <summary>Finds a cited mark by its id, so that it is the right one in every version of its library.</summary>
    private Mark Cited(MarkKind kind, int index)
    {
        var item = Table.ItemAt(_cited + 1 + (int)kind, index, CitedItem.Length);
        return CitedMarks.Find(_libraries, Table[item + CitedItem.Library], kind, Text(item + CitedItem.Id))
            ?? throw CitedMarks.Missing(Text(HeadRow.Article + ArticleFields.IdSlot), kind, CitedReference(kind, index));
    }

    /// <summary>The reference to a cited mark: the id of its library, a slash and its id.</summary>
    private string CitedReference(MarkKind kind, int index)
    {
        var item = Table.ItemAt(_cited + 1 + (int)kind, index, CitedItem.Length);
        return $"{Text(Table.ItemAt(HeadRow.Article + ArticleFields.LibrariesSlot, Table[item + CitedItem.Library], itemLength: 2))}/{Text(item + CitedItem.Id)}";
    }

    /// <param name="position">The position that holds the position of a standing; 0 for an active mark.</param>
    private Status StatusAt(int position) => Table[position] is var standing and not 0 ? (Status)Table[standing + StandingFields.StatusSlot] : Status.Active;
}
