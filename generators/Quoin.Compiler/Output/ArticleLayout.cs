using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>Lays out an article as a table of numbers and texts, with each field of the format at the slot that <c>TableLayout.cs</c> describes.</summary>
internal sealed partial class ArticleLayout
{
    private readonly ArticleModel _article;
    private readonly TextCollector _texts;
    private readonly TableWriter _table;
    private readonly bool _hasSources;
    private readonly bool _isOwn;
    private readonly int _quoteLength;

    private ArticleLayout(ArticleModel article)
    {
        _article = article;
        _hasSources = article.IsLibrary && article.Groups.Any(static group => group.Marks.Any(static mark => mark.Quotes.Any(static quote => quote.Source is not null)));
        _quoteLength = _hasSources ? QuoteFields.LongRowLength : QuoteFields.RowLength;
        _isOwn = OwnRows.AreIn(article);
        _table = new TableWriter(_isOwn ? ArticleFields.Mapping.LongRowLength : ArticleFields.Mapping.RowLength);
        _texts = new TextCollector(article.SourceText.Length);
    }

    /// <summary>Creates the layout of an article.</summary>
    public static ContentLayout Of(ArticleModel article)
    {
        var layout = new ArticleLayout(article);
        layout.Write();
        var texts = layout._texts.Finish();
        return new ContentLayout(article.SourceText, layout._table.ToCharacters(), texts);
    }

    private void Write()
    {
        var row = Row(ArticleFields.Mapping, _article.Fields);
        _table.Set(row + ArticleFields.AsidesSlot, Quotes(_article.Asides));
        _table.Set(row + ArticleFields.SentencesSlot, _article.Coverage.Sentences);
        _table.Set(row + ArticleFields.MarkedSlot, _article.Coverage.Marked);
        _table.Set(row + ArticleFields.AsideSentencesSlot, _article.Coverage.Asides);
        SetText(row + ArticleFields.LanguageSlot, _article.Language);
        _table.Set(row + ArticleFields.BodySlot, new BodyWriter(_texts).Write(_article.Body) is { Length: > 0 } body ? Row(body) : 0);
        _table.Set(row + ArticleFields.IsLibrarySlot, _article.IsLibrary ? 1 : 0);
        SetCited(row);
        var groups = BeginList(_article.Groups.Count);
        for (var i = 0; i < _article.Groups.Count; i++)
        {
            _table.Set(groups + 1 + i, Marks(_article.Groups[i]));
        }

        _table.SetHead(HeadRow.SourceLength, _article.SourceText.Length);
        _table.SetHead(HeadRow.RowLengths, List(RowLengths.Get(_hasSources, _isOwn)));
        _table.SetHead(HeadRow.Marks, _table.EndList(groups));
        _table.EndArticle(row);
    }

    private int Marks(MarkGroupModel group)
    {
        if (group.Marks.Count == 0)
        {
            return 0;
        }

        var mapping = MarkKindDefinition.Get(group.Kind).Mapping;
        var list = BeginList(group.Marks.Count);
        for (var i = 0; i < group.Marks.Count; i++)
        {
            var mark = group.Marks[i];
            var row = Row(mapping, mark.Fields);
            SetText(row + MarkFields.IdSlot, mark.Id);
            _table.Set(row + MarkFields.QuotesSlot, Quotes(mark.Quotes));
            _table.Set(list + 1 + i, _table.EndRow(row));
        }

        return _table.EndList(list);
    }

    /// <summary>Writes the libraries that the article cites, and their marks by kind: by id, because a later version of a library can have others before them.</summary>
    private void SetCited(int row)
    {
        var libraries = CitedLibraries.Of(_article);
        if (libraries.Count == 0)
        {
            return;
        }

        _table.Set(row + ArticleFields.LibrariesSlot, Texts(libraries.Select(static library => library.Id).ToEquatableArray()));
        var indices = Enumerable.Range(0, libraries.Count).ToDictionary(i => libraries[i]);
        var groups = BeginList(_article.CitedGroups.Count);
        for (var i = 0; i < _article.CitedGroups.Count; i++)
        {
            _table.Set(groups + 1 + i, Cited(_article.CitedGroups[i].Marks, indices));
        }

        _table.Set(row + ArticleFields.CitedSlot, _table.EndList(groups));
    }

    private int Cited(EquatableArray<CitedMark> marks, Dictionary<LibraryLink, int> libraries) => Items(marks, CitedItem.Length, (layout, item, mark) =>
    {
        layout._table.Set(item + CitedItem.Library, libraries[mark.Library]);
        layout.SetText(item + CitedItem.Id, mark.Mark.Id);
    });

    /// <summary>Writes a list and returns its position; 0 for an empty list.</summary>
    /// <param name="items">The items.</param>
    /// <param name="length">The number of numbers per item.</param>
    /// <param name="write">Writes an item at its position.</param>
    private int Items<T>(EquatableArray<T> items, int length, Action<ArticleLayout, int, T> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var list = BeginList(items.Count, length);
        var item = list + 1;
        foreach (var one in items)
        {
            write(this, item, one);
            item += length;
        }

        return _table.EndList(list);
    }

    /// <summary>Begins a list of zeros.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="itemLength">The number of numbers per item.</param>
    private int BeginList(int count, int itemLength = 1)
    {
        var list = _table.Begin(1 + (count * itemLength));
        _table.Set(list, count);
        return list;
    }

    /// <summary>Writes a list of numbers and returns its position; 0 for an empty list.</summary>
    private int List(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length == 0)
        {
            return 0;
        }

        var list = BeginList(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            _table.Set(list + 1 + i, numbers[i]);
        }

        return _table.EndList(list);
    }

    /// <summary>Writes a row of numbers and returns its position.</summary>
    private int Row(ReadOnlySpan<int> numbers)
    {
        var row = _table.Begin(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            _table.Set(row + i, numbers[i]);
        }

        return _table.EndRow(row);
    }

    private void SetDate(int place, DateModel date)
    {
        _table.Set(place + DateItem.Year, date.Year);
        _table.Set(place + DateItem.MonthAndDay, (date.Month * 100) + date.Day);
    }

    private void SetText(int place, string? text) => SetSpan(place, _texts.Add(text));

    private void SetSpan(int place, Span span)
    {
        _table.Set(place, span.Start);
        _table.Set(place + 1, span.Length);
    }
}
