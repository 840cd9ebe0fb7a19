using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that claims with certain words have what a policy requires of them.</summary>
internal static class PhraseNeedRule
{
    public static readonly Rule Rule = new("QUO4032", "Words that need something by a policy",
        "The claim '{0}' breaks the rule '{1}' of '{2}'{3}: it says \"{4}\" {5}, so it needs {6}; add what it needs, use other words, or change the rule",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        PolicyNeeds? needs = null;
        foreach (var policy in article.Policies)
        {
            foreach (var rule in policy.Phrases)
            {
                if (rule.Needs.Count == 0)
                {
                    continue;
                }

                if (article.PolicyWords.Find(rule) is not { } matches)
                {
                    return;
                }

                foreach (var claim in matches.GroupBy(static match => match.Text.Claim))
                {
                    needs ??= new PolicyNeeds(article);
                    var id = article.Annotation.Claims[claim.Key].Mark.Id;
                    if (!article.MayCompare(needs.Effort(rule.Needs, claim.Key), id))
                    {
                        return;
                    }

                    if (!needs.AreMet(rule.Needs, claim.Key))
                    {
                        var match = claim.First();
                        var (name, description) = PolicyRules.Name(article, policy, rule.Description);
                        article.Report(
                            Rule, rule.Severity, match.Text.RangeOf(match.Words), id.Value, rule.Id, name, description,
                            Whitespace.Collapse(match.Text.Text.Substring(match.Words.Start, match.Words.Length)), match.Text.Describe(article, match.Words),
                            needs.Missing(rule.Needs, claim.Key));
                        needs.Tell(rule.Needs, rule.Severity, claim.Key);
                    }
                }
            }
        }
    }
}
