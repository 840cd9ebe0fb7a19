using Quoin.Compiler.Text;

namespace Quoin.Tool.Usages;

/// <summary>What is known of a value that a method computes: what it can be. Of null nothing is noted, because nothing can be done with it.</summary>
internal sealed record KnownValue
{
    /// <summary>More than anybody writes in one expression; a value that can be more is one of which nothing is known any more.</summary>
    private const int Most = 32;

    private static readonly Comparer<Opening> ByNumber = Comparer<Opening>.Create(static (one, other) => one.Number.CompareTo(other.Number));

    /// <summary>Null.</summary>
    public static readonly KnownValue Nothing = new();

    /// <summary>A value that can be anything.</summary>
    public static readonly KnownValue Other = new() { IsOther = true };

    /// <summary>Whether it can be something that is not known.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether it can be the id of a mark.</summary>
    public bool IsMarkId { get; init; }

    /// <summary>Whether it can be the id of an article.</summary>
    public bool IsArticleId { get; init; }

    /// <summary>The texts that it can be, in ordinal order.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>The numbers that it can be, in order.</summary>
    public EquatableArray<int> Numbers { get; init; }

    /// <summary>The articles and lists that it can be, in the order of their numbers.</summary>
    public EquatableArray<Opening> Openings { get; init; }

    /// <summary>The local variable whose address it is; null if it is none.</summary>
    public int? Address { get; init; }

    /// <summary>Whether it was too much, and stays so: what is known of a place only grows.</summary>
    private bool IsTooMuch { get; init; }

    /// <summary>Whether it is one of some texts and nothing else.</summary>
    public bool IsText => !IsOther && Texts.Count > 0;

    /// <summary>A text.</summary>
    public static KnownValue OfText(string text) => new() { Texts = EquatableArray.Of(text) };

    /// <summary>A number.</summary>
    public static KnownValue OfNumber(int number) => new() { Numbers = EquatableArray.Of(number) };

    /// <summary>Some articles or lists.</summary>
    public static KnownValue Of(IEnumerable<Opening> openings) => new() { Openings = openings.OrderBy(static one => one.Number).ToEquatableArray() };

    /// <summary>Notes that it was given to something of which nothing is known.</summary>
    public void Escape()
    {
        foreach (var opening in Openings)
        {
            opening.Escape();
        }
    }

    /// <summary>What a value can be that comes from either of two places.</summary>
    public KnownValue Join(KnownValue other)
    {
        if (ReferenceEquals(this, other) || Equals(other))
        {
            return this;
        }

        var isId = (IsMark: IsMarkId || other.IsMarkId, IsArticle: IsArticleId || other.IsArticleId);
        if (IsTooMuch || other.IsTooMuch
            || Union(Texts, other.Texts, StringComparer.Ordinal) is not { } texts
            || Union(Numbers, other.Numbers, Comparer<int>.Default) is not { } numbers
            || Union(Openings, other.Openings, ByNumber) is not { } openings)
        {
            return new KnownValue { IsOther = true, IsTooMuch = true, IsMarkId = isId.IsMark, IsArticleId = isId.IsArticle };
        }

        return new KnownValue
        {
            IsOther = IsOther || other.IsOther || Address != other.Address,
            IsMarkId = isId.IsMark,
            IsArticleId = isId.IsArticle,
            Texts = texts,
            Numbers = numbers,
            Openings = openings,
            Address = Address == other.Address ? Address : null,
        };
    }

    /// <summary>The items of both, in order; null if they are too many.</summary>
    private static EquatableArray<T>? Union<T>(EquatableArray<T> one, EquatableArray<T> other, IComparer<T> order)
        where T : IEquatable<T>
    {
        if (other.Count == 0 || one.Equals(other))
        {
            return one;
        }

        if (one.Count == 0)
        {
            return other;
        }

        var all = one.Concat(other).Distinct().Order(order).ToEquatableArray();
        return all.Count <= Most ? all : null;
    }
}
