using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
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
        foreach (var policy in article.Policies)
        {
            foreach (var rule in policy.Rules)
            {
                for (var i = 0; i < article.Model.Claims.Count; i++)
                {
                    if (!article.MayCompare(needs.Effort(rule, i), article.Annotation.Claims[i].Mark.Id))
                    {
                        return;
                    }

                    if (Selects(rule, article.Model.Claims[i]) && !IsKept(rule, needs, i))
                    {
                        Report(article, policy, rule, needs, i);
                    }
                }
            }
        }
    }

    private static bool Selects(PolicyRule rule, ClaimModel claim) => rule.Claims.Selects((int)claim.Kind, (int)claim.Certainty, (int)claim.Standing.Status);

    private static bool IsKept(PolicyRule rule, PolicyNeeds needs, int claim)
    {
        foreach (var need in rule.Needs)
        {
            if (needs.IsMet(need, claim))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(EditorialArticle article, Policy policy, PolicyRule rule, PolicyNeeds needs, int claim)
    {
        var id = article.Annotation.Claims[claim].Mark.Id;
        var missing = rule.Needs.Select(need => needs.Missing(need, claim)).ToList();
        article.Report(
            Rule, rule.Severity, id.Range,
            id.Value,
            rule.Id,
            FilePaths.Relative(article.Annotation.Path, policy.Path),
            rule.Description is null ? "" : $", \"{DisplayText.Excerpt(rule.Description, 120)}\"",
            Enumeration.Join(missing, "or"));

        // Information must not suppress a warning.
        if (rule.Severity >= RuleSeverity.Warning)
        {
            foreach (var need in rule.Needs)
            {
                needs.Tell(need, claim);
            }
        }
    }
}
