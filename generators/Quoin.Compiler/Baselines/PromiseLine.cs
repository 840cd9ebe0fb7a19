using Quoin.Compiler.Model;

namespace Quoin.Compiler.Baselines;

/// <summary>What an article, a library or one of their marks promises, as a line of a baseline has it.</summary>
/// <param name="Key">The article's id; for a mark, followed by its group and its id: <c>salt/claims/keeps-food</c>.</param>
/// <param name="Text">The values, such as <c>kind=efficacy certainty=possible</c>; two that are equal promise the same.</param>
internal sealed record PromiseLine(string Key, string Text)
{
    /// <summary>What separates the parts of a key.</summary>
    public const char Separator = '/';

    private const string Library = PromiseNames.Kind + "=" + PromiseNames.Library;

    /// <summary>Orders lines by their article, and those of an article by their key: an article before its marks.</summary>
    public static Comparer<PromiseLine> Order { get; } = Comparer<PromiseLine>.Create(static (left, right) =>
        ArticleOf(left.Key).SequenceCompareTo(ArticleOf(right.Key)) is not 0 and var order ? order : string.CompareOrdinal(left.Key, right.Key));

    /// <summary>The id of the article.</summary>
    public string Article => ArticleOf(Key).ToString();

    /// <summary>The group of the mark, such as <c>claims</c>; empty for an article.</summary>
    public string Group => Part(1);

    /// <summary>The id of the mark, or that of the article.</summary>
    public string Id => Key.Substring(Key.LastIndexOf(Separator) + 1);

    /// <summary>Whether it is the line of an article or a library, and not of a mark.</summary>
    public bool IsArticle => Key.IndexOf(Separator) < 0;

    /// <summary>The key of a mark.</summary>
    /// <param name="article">The id of its article.</param>
    /// <param name="group">Its group.</param>
    /// <param name="id">Its id.</param>
    public static string KeyOf(string article, string group, string id) => $"{article}{Separator}{group}{Separator}{id}";

    /// <summary>How another article refers to a mark: by the id of its library and its own.</summary>
    /// <param name="key">The key of its line.</param>
    public static string ReferenceOf(string key) => new PromiseLine(key, "") is var line ? new LibraryLink(line.Article, "").To(line.Id) : "";

    /// <summary>Whether values may refer to a mark: one of them is the reference, or contains it as an item of a list or before a place.</summary>
    /// <param name="text">The values.</param>
    /// <param name="reference">The reference.</param>
    public static bool MayRefer(ReadOnlySpan<char> text, string reference)
    {
        for (var start = 0; text.Slice(start).IndexOf(reference.AsSpan()) is >= 0 and var found; start += found + 1)
        {
            var (first, end) = (start + found, start + found + reference.Length);
            if (first > 0 && text[first - 1] is '=' or ',' && (end == text.Length || text[end] is ' ' or ',' or ':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The id of the article in a key.</summary>
    public static ReadOnlySpan<char> ArticleOf(string key) => key.IndexOf(Separator) is >= 0 and var end ? key.AsSpan(0, end) : key.AsSpan();

    /// <summary>Whether it is the line of a library, which says so first.</summary>
    public bool IsLibrary => IsArticle && (Text == Library || Text.StartsWith(Library + " ", StringComparison.Ordinal));

    private string Part(int index)
    {
        var start = 0;
        for (var i = 0; i < index; i++)
        {
            start = Key.IndexOf(Separator, start) + 1;
            if (start == 0)
            {
                return "";
            }
        }

        var end = Key.IndexOf(Separator, start);
        return end < 0 ? Key.Substring(start) : Key.Substring(start, end - start);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Key} {Text}";
}
