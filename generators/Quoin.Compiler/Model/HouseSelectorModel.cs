using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>Which claims of other articles a library's caveat limits. A claim must meet each condition, and an empty one is ignored.</summary>
/// <param name="Articles">Claims of these articles: their ids, or the beginnings of ids, each followed by an asterisk.</param>
/// <param name="Kinds">Claims of one of these kinds, by the numbers of the words.</param>
/// <param name="Languages">Claims of articles in one of these languages.</param>
internal sealed record HouseSelectorModel(EquatableArray<string> Articles, EquatableArray<int> Kinds, EquatableArray<string> Languages) : FieldModel
{
    /// <summary>The end of a pattern that means any id with the same beginning.</summary>
    public const string Any = "*";

    /// <summary>Whether it may select claims of an article.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="language">The article's language.</param>
    public bool Includes(string id, string language) =>
        (Articles.Count == 0 || IsAny(Articles, pattern => Matches(pattern, id))) && (Languages.Count == 0 || IsAny(Languages, tag => LanguageTag.Includes(tag, language)));

    /// <summary>Whether it selects claims of a kind, or of one that is declared to be one that it selects.</summary>
    public bool Includes(Word? kind) => Kinds.Count == 0 || (kind is not null && (Kinds.AsSpan().IndexOf(kind.Number) >= 0 || Kinds.AsSpan().IndexOf(kind.Sense) >= 0));

    /// <summary>Whether a pattern means each article that another one does. An id is a pattern that means one.</summary>
    public static bool Matches(string pattern, string id) => pattern.EndsWith(Any, StringComparison.Ordinal)
        ? string.CompareOrdinal(id, 0, pattern, 0, pattern.Length - Any.Length) == 0
        : id == pattern;

    private static bool IsAny(EquatableArray<string> values, Predicate<string> holds)
    {
        foreach (var value in values)
        {
            if (holds(value))
            {
                return true;
            }
        }

        return false;
    }
}
