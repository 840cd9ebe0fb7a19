using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>Writes which claims of other articles a caveat of a library limits, and compares two such values.</summary>
internal static class SelectorComparison
{
    private const string All = "all";
    private const string Articles = "articles";
    private const string Kinds = "kinds";
    private const string Languages = "languages";

    /// <summary>Writes a selector: "all", or its conditions.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="format">The format, which has the words for kinds.</param>
    public static string Write(HouseSelectorModel selector, AnnotationFormat format)
    {
        var conditions = string.Join(";", new[]
        {
            Condition(Articles, selector.Articles),
            Condition(Kinds, selector.Kinds.Select(kind => format.ClaimKind.NameOf(kind))),
            Condition(Languages, selector.Languages),
        }.Where(static condition => condition.Length > 0));
        return conditions.Length == 0 ? All : conditions;

        static string Condition(string name, IEnumerable<string> values) =>
            string.Join("+", values.Distinct(StringComparer.Ordinal).OrderBy(static item => item, StringComparer.Ordinal)) is { Length: > 0 } joined ? $"{name}:{joined}" : "";
    }

    /// <summary>Whether a selector is certain to select all claims that another one does. Whether articles happen to exist for which they differ does not count.</summary>
    /// <param name="before">The other one; empty for none.</param>
    /// <param name="after">The selector; empty for none.</param>
    /// <param name="format">The format, which says which kinds are others.</param>
    public static bool IncludesAll(string before, string after, AnnotationFormat format)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return before.Length == 0;
        }

        var (old, now) = (Conditions(before), Conditions(after));
        return now.All(condition => old.TryGetValue(condition.Key, out var values) && values.All(value => Array.Exists(condition.Value, wanted => Includes(condition.Key, wanted, value, format))));
    }

    /// <summary>The conditions by name, each with the values of which a claim must have one.</summary>
    private static Dictionary<string, string[]> Conditions(string selector)
    {
        var conditions = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var condition in selector == All ? [] : selector.Split(';'))
        {
            var name = condition.Split(':')[0];
            var values = condition.Substring(Math.Min(name.Length + 1, condition.Length)).Split('+');
            if (name != Articles || Array.IndexOf(values, HouseSelectorModel.Any) < 0)
            {
                conditions[name] = values;
            }
        }

        return conditions;
    }

    /// <summary>Whether all claims that a value selects are selected by another, as a build selects them.</summary>
    private static bool Includes(string condition, string wanted, string value, AnnotationFormat format) => condition switch
    {
        Articles => HouseSelectorModel.Matches(wanted, value),
        Languages => LanguageTag.Includes(wanted, value),
        _ => wanted == value || (format.ClaimKind.Find(value) is { Sense: not 0 and var sense } && format.ClaimKind.Find(sense)?.Name == wanted),
    };
}
