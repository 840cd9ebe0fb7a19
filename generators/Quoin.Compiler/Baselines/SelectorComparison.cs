namespace Quoin.Compiler.Baselines;

/// <summary>Compares which claims of other articles a caveat of a library limits.</summary>
internal static class SelectorComparison
{
    private const string All = "all";
    private const string Articles = "articles";
    private const string Any = "*";

    /// <summary>Whether a selector is certain to select all claims that another one does. Whether articles happen to exist for which they differ does not count.</summary>
    /// <param name="before">The other one; empty for none.</param>
    /// <param name="after">The selector; empty for none.</param>
    public static bool IncludesAll(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return before.Length == 0;
        }

        var (old, now) = (Conditions(before), Conditions(after));
        return now.All(condition => old.TryGetValue(condition.Key, out var values) && values.All(value => Array.Exists(condition.Value, wanted => Includes(condition.Key, wanted, value))));
    }

    /// <summary>The conditions by name, each with the values of which a claim must have one.</summary>
    private static Dictionary<string, string[]> Conditions(string selector)
    {
        var conditions = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var condition in selector == All ? [] : selector.Split(';'))
        {
            var name = condition.Split(':')[0];
            var values = condition.Substring(Math.Min(name.Length + 1, condition.Length)).Split('+');
            if (name != Articles || Array.IndexOf(values, Any) < 0)
            {
                conditions[name] = values;
            }
        }

        return conditions;
    }

    /// <summary>Whether all claims that a value selects are selected by another: by a pattern such as <c>heart-*</c>, or by <c>en</c> if the value is <c>en-GB</c>.</summary>
    private static bool Includes(string condition, string wanted, string value) => wanted == value || condition switch
    {
        Articles => wanted.EndsWith(Any, StringComparison.Ordinal) && value.StartsWith(wanted.Substring(0, wanted.Length - Any.Length), StringComparison.Ordinal),
        "languages" => value.StartsWith(wanted + "-", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
