using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Repairs;

/// <summary>Finds what is worse after fixes than before.</summary>
internal static class Objection
{
    /// <summary>The rules about what was not read at all. What is wrong there is only found after the fix, and not brought by it.</summary>
    private static readonly Rule[] Revealing = [Rules.InvalidYaml, Rules.UnknownKey, Rules.OwnKeyKnown, Rules.WrongShape, Rules.SourceNotFound];

    /// <summary>The rules about what is read anyway, so that several fixes together must not break it.</summary>
    private static readonly Rule[] Breaking = [Rules.InvalidYaml, Rules.DuplicateKey, Rules.KeysConflict];

    /// <summary>Whether a fix lets something be read for the first time, so that it is applied only with others of its rule.</summary>
    public static bool Reveals(Repair repair) => Revealing.Contains(repair.Diagnostic.Rule);

    /// <summary>Finds a reason not to apply fixes; null if there is none.</summary>
    /// <param name="before">The file before.</param>
    /// <param name="after">The file after all of them.</param>
    /// <param name="repairs">The fixes; all of one rule if they <see cref="Reveals">reveal</see> something, and only one if YAML cannot be read.</param>
    public static string? Find(FileState before, FileState after, IReadOnlyList<Repair> repairs)
    {
        foreach (var group in repairs.GroupBy(static repair => repair.Diagnostic.Rule))
        {
            var rule = group.Key;

            // Each fix resolves its own finding. If fewer are resolved, one of the fixes brings a finding of the same rule.
            if (rule == Rules.InvalidYaml ? IsStillInvalid(after, repairs[0]) : after.Count(rule) > before.Count(rule) - group.Count())
            {
                return $"it does not resolve {rule.Id}";
            }
        }

        if (Reveals(repairs[0]))
        {
            return repairs.Count > 1 && Array.Find(Breaking, rule => after.Count(rule) > before.Count(rule)) is { } broken ? $"it would bring {broken.Id}" : null;
        }

        // Editorial rules check only articles without errors, so their findings are no news if there were some.
        var news = after.Diagnostics
            .Where(diagnostic => diagnostic.Severity == RuleSeverity.Error || (diagnostic.Severity == RuleSeverity.Warning && !before.HasErrors))
            .FirstOrDefault(diagnostic => after.Count(diagnostic.Rule) > before.Count(diagnostic.Rule));
        return news is not null ? $"it would bring {news.Rule.Id}: {news.Message}"
            : repairs.All(static repair => repair.Fix.Safety == FixSafety.Safe) && HasMoved(before.Article, after.Article) ? "a quote would move to another place"
            : null;
    }

    /// <summary>Whether YAML still cannot be read at or before the place of a fix.</summary>
    private static bool IsStillInvalid(FileState after, Repair repair) => after.Diagnostics.Any(diagnostic =>
        diagnostic.Rule == Rules.InvalidYaml && diagnostic.Range.Start <= Math.Max(repair.Diagnostic.Range.Start, repair.Fix.Start + repair.Fix.NewText.Length - 1));

    /// <summary>Whether a quote that was found is now found elsewhere.</summary>
    private static bool HasMoved(ArticleModel? before, ArticleModel? after)
    {
        if (before is null || after is null)
        {
            return before is not null;
        }

        return before.Groups.Zip(after.Groups).Any(static groups => groups.First.Marks.Count == groups.Second.Marks.Count
                && groups.First.Marks.Zip(groups.Second.Marks).Any(static marks => HasMoved(marks.First.Quotes, marks.Second.Quotes)))
            || HasMoved(before.Asides, after.Asides);
    }

    private static bool HasMoved(EquatableArray<QuoteModel> before, EquatableArray<QuoteModel> after)
    {
        var places = after.Select(static quote => quote.Anchor.Span).ToHashSet();
        return before.Any(quote => quote.Anchor != AnchorModel.Missing && !places.Contains(quote.Anchor.Span));
    }
}
