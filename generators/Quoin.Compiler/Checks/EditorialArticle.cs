using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>An article without errors, as the editorial rules see it: what was written beside what it means.</summary>
internal sealed class EditorialArticle(
    Annotation annotation, ArticleModel model, SourceDocument source, EquatableArray<Policy> policies, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Mark, string What)> _told = [];
    private readonly CombinationCounter _counter = new(diagnostics.Limits.Combinations);

    /// <summary>What was written; marks have the same order as in the model, and so have the references of a mark.</summary>
    public Annotation Annotation => annotation;

    public ArticleModel Model => model;

    public SourceDocument Source => source;

    public EquatableArray<Policy> Policies => policies;

    /// <summary>The languages that the article is to be read in: its own and those of its title.</summary>
    public IReadOnlyList<string> Languages { get; } =
        [.. annotation.Fields.Localized(ArticleFields.Title).Select(title => title.Language).Prepend(annotation.Language.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    public void Report(Rule rule, TextRange range, params string[] arguments) => diagnostics.Report(rule, range, arguments);

    public void Report(Rule rule, RuleSeverity severity, TextRange range, params string[] arguments) =>
        diagnostics.Report(rule, severity, range, arguments);

    /// <summary>Counts what is compared: marks times languages, and times rules of policies.</summary>
    /// <param name="more">So many more are to be compared.</param>
    /// <param name="id">For this mark.</param>
    /// <returns>Whether they may be; it is reported, once, where they may not.</returns>
    public bool MayCompare(long more, Located<string> id)
    {
        var mayCompare = _counter.Count(more);
        if (_counter.IsFirstExcess())
        {
            diagnostics.Report(Rules.TooManyCombinations, id.Range,
                "There are too many combinations of claims and caveats with languages and rules of policies", $"{_counter.Limit}",
                "use fewer languages or fewer rules, split the article");
        }

        return mayCompare;
    }

    /// <summary>Notes that something is told of a mark, so that no other rule tells it again.</summary>
    public void Tell(string mark, string what) => _told.Add((mark, what));

    /// <summary>Whether something was told of a mark.</summary>
    public bool IsTold(string mark, string what) => _told.Contains((mark, what));

    /// <summary>Whether a claim asserts its certainty to this day and nobody has given a reason for it.</summary>
    public bool IsCertaintyOpen(int claim) => model.Claims[claim].Standing.Stands && annotation.Claims[claim].CertaintyBecause is null;
}
