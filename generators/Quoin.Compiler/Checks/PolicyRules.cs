using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks the policies that apply to an annotation against its claims.</summary>
internal static class PolicyRules
{
    public static readonly Rule Rule = new("QUO4009", "Policy violated",
        "The claim '{0}' breaks the rule '{1}' of '{2}'{3}: it needs {4}; add what it needs, or change the rule",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        if (article.Policies.Count == 0)
        {
            return;
        }

        var needs = new PolicyNeeds(article);
        var selection = new PolicySelection(article);
        foreach (var policy in article.Policies)
        {
            foreach (var rule in policy.Rules)
            {
                if (selection.Includes(rule.Claims) && !Check(article, policy, rule, selection, needs))
                {
                    return;
                }
            }
        }
    }

    /// <summary>Names a policy for a message, followed by a rule in its author's words.</summary>
    /// <param name="article">The article that it applies to.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="description">The rule in words; null if not given.</param>
    public static (string Policy, string Description) Name(EditorialArticle article, Policy policy, string? description) =>
        (FilePaths.Relative(article.Annotation.Path, policy.Path), description is null ? "" : $", \"{DisplayText.Excerpt(description, 120)}\"");

    /// <returns>Whether there may be more comparisons.</returns>
    private static bool Check(EditorialArticle article, Policy policy, PolicyRule rule, PolicySelection selection, PolicyNeeds needs)
    {
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            if (!article.MayCompare(selection.Effort(rule.Claims, i) + needs.Effort(rule.Needs, i), article.Annotation.Claims[i].Mark.Id))
            {
                return false;
            }

            if (selection.Selects(rule.Claims, i) && !needs.AreMet(rule.Needs, i))
            {
                Report(article, policy, rule, needs, i);
            }
        }

        return true;
    }

    private static void Report(EditorialArticle article, Policy policy, PolicyRule rule, PolicyNeeds needs, int claim)
    {
        var id = article.Annotation.Claims[claim].Mark.Id;
        var (name, description) = Name(article, policy, rule.Description);
        article.Report(Rule, rule.Severity, id.Range, id.Value, rule.Id, name, description, needs.Missing(rule.Needs, claim));
        needs.Tell(rule.Needs, rule.Severity, claim);
    }
}
