using System.ComponentModel;
using System.Text;

namespace Quoin.CompilerServices;

/// <summary>
/// The data of one article as generated code holds it: a table of numbers and the texts that they point into. For
/// generated code alone; its shape may change with any version.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    // A field, as are those of marks: in a young process each method is compiled before it runs, however short it is.
    internal readonly ContentTable Table;
    private readonly ContentTexts _texts;
    private readonly Mark?[]?[] _marks = new Mark?[]?[5];
    private Article? _article;

    /// <summary>Holds the data; reads no more of it than its head yet.</summary>
    /// <param name="source">Gives the source; null where the data holds it, before every other text.</param>
    /// <param name="data">The table, as <c>TableLayout</c> describes it, and the texts, in as many pieces as they are cut into.</param>
    /// <exception cref="NotSupportedException">Another version of Quoin wrote the table.</exception>
    public ArticleContent(Func<string>? source, params string[] data)
    {
        var whole = data.Length == 1 ? data[0] : string.Concat(data);
        Table = new ContentTable(whole);
        _texts = new ContentTexts(whole, Table.End, Table[HeadRow.SourceLength], source);
    }

    /// <summary>Holds data that is in UTF-8; reads no more of it than its head yet.</summary>
    /// <param name="data">The table, the source and every other text.</param>
    /// <exception cref="NotSupportedException">Another version of Quoin wrote the table.</exception>
    public ArticleContent(ReadOnlySpan<byte> data)
        : this(null, Decode(data))
    {
    }

    /// <summary>The article.</summary>
    public Article Article => _article ?? Interlocked.CompareExchange(ref _article, new Article(this), null) ?? _article;

    /// <summary>The source.</summary>
    internal string SourceText => _texts.Source;

    /// <summary>The section at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Section Section(int index) => (Section)Mark(MarkKind.Section, index);

    /// <summary>The term at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Term Term(int index) => (Term)Mark(MarkKind.Term, index);

    /// <summary>The piece of evidence at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Evidence Evidence(int index) => (Evidence)Mark(MarkKind.Evidence, index);

    /// <summary>The caveat at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Caveat Caveat(int index) => (Caveat)Mark(MarkKind.Caveat, index);

    /// <summary>The claim at an index, which has no caveats.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public PlainClaim PlainClaim(int index) => (PlainClaim)Mark(MarkKind.Claim, index);

    /// <summary>The claim at an index, which has caveats.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public QualifiedClaim QualifiedClaim(int index) => (QualifiedClaim)Mark(MarkKind.Claim, index);

    /// <summary>The place of a claim of this article in its annotation; 0-based, or -1 for a claim of another article.</summary>
    /// <param name="claim">The claim.</param>
    public int IndexOf(Claim claim) => ReferenceEquals(claim?.Content, this) ? Article.Claims.IndexOf(claim!.Id) : -1;

    internal int Count(MarkKind kind) => Table.Count(HeadRow.Marks + (int)kind);

    internal Mark Mark(MarkKind kind, int index)
    {
        // Written out, so that the first mark of an app needs few methods.
        var rows = Table[HeadRow.Marks + (int)kind];
        var marks = _marks[(int)kind] ?? Interlocked.CompareExchange(ref _marks[(int)kind], new Mark?[rows == 0 ? 0 : Table[rows]], null) ?? _marks[(int)kind]!;

        // One mark has one record, however many threads ask for it first: names and lists must give the same one.
        return marks[index] ?? Interlocked.CompareExchange(ref marks[index], Make(kind, Table[rows + 1 + index]), null) ?? marks[index]!;
    }

    /// <summary>The id of a mark, then the ids that it had earlier.</summary>
    internal IEnumerable<string> Ids(MarkKind kind, int index)
    {
        var row = Row(kind, index);
        yield return Text(row + MarkRow.Id);

        var formerIds = kind == MarkKind.Claim ? Table.Count(row + ClaimRow.Formerly) : 0;
        for (var i = 0; i < formerIds; i++)
        {
            yield return Text(Table.ItemAt(row + ClaimRow.Formerly, i, itemLength: 2));
        }
    }

    internal MarkList<T> List<T>(MarkKind kind, int listPosition)
        where T : Mark =>
        Table[listPosition] == 0 ? MarkList<T>.Empty : new MarkList<T>(this, kind, listPosition);

    /// <summary>The items of a list, in a form that nobody can change: it is kept, and handed out to all.</summary>
    /// <param name="listPosition">Where the position of the list stands.</param>
    /// <param name="itemLength">How many numbers an item has.</param>
    /// <param name="read">Makes an item out of its position.</param>
    internal IReadOnlyList<T> Items<T>(int listPosition, int itemLength, Func<ArticleContent, int, T> read)
    {
        var items = new T[Table.Count(listPosition)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this, Table.ItemAt(listPosition, i, itemLength));
        }

        return Array.AsReadOnly(items);
    }

    internal IReadOnlyList<Quote> Quotes(int listPosition) =>
        Items(listPosition, QuoteItem.Length, static (content, position) => new Quote(content, position));

    internal TextSlice Slice(int position) => _texts.Slice(Table[position], Table[position + 1]);

    internal ReadOnlySpan<char> Span(int position) => _texts.Span(Table[position], Table[position + 1]);

    internal string Text(int position) => Span(position).ToString();

    internal string? OptionalText(int position) => Table[position + 1] == 0 ? null : Text(position);

    internal LocalizedText? Localized(int listPosition) => Table[listPosition] == 0 ? null : new LocalizedText(this, listPosition);

    internal Iso8601Duration? Duration(int position) => Table[position] is var parts and not 0
        ? new(Table[parts], Table[parts + 1], Table[parts + 2], Table[parts + 3], Table[parts + 4], Table[parts + 5], Table[parts + 6])
        : null;

    internal Anchor Anchor(int quotePosition) => new(
        Table[quotePosition + QuoteItem.Text],
        Table[quotePosition + QuoteItem.Text + 1],
        Table[quotePosition + QuoteItem.Line],
        Table[quotePosition + QuoteItem.Column],
        (MatchTier)Table[quotePosition + QuoteItem.Tier]);

    private int Row(MarkKind kind, int index) => Table[Table.ItemAt(HeadRow.Marks + (int)kind, index)];

    private static string Decode(ReadOnlySpan<byte> data) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(data);
#else
        Encoding.UTF8.GetString(data.ToArray());
#endif

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
