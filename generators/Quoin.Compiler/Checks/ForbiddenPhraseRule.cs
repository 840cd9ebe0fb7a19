using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that claims have no words that a policy forbids.</summary>
internal static class ForbiddenPhraseRule
{
    public static readonly Rule Rule = new("QUO4031", "Words that a policy forbids",
        "The claim '{0}' breaks the rule '{1}' of '{2}'{3}: it says \"{4}\" {5}; use other words, or change the rule",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        foreach (var policy in article.Policies)
        {
            foreach (var rule in policy.Phrases)
            {
                if (rule.Needs.Count > 0)
                {
                    continue;
                }

                if (article.PolicyWords.Find(rule) is not { } matches)
                {
                    return;
                }

                // Who repeats a word in one text repeats one mistake.
                foreach (var match in matches.GroupBy(static match => (match.Text.Range, match.Phrase.Words)).Select(static group => group.First()))
                {
                    var (name, description) = PolicyRules.Name(article, policy, rule.Description);
                    article.Report(
                        Rule, rule.Severity, match.Text.RangeOf(match.Words),
                        article.Annotation.Claims[match.Text.Claim].Mark.Id.Value, rule.Id, name, description,
                        Whitespace.Collapse(match.Text.Text.Substring(match.Words.Start, match.Words.Length)), match.Text.Describe(article, match.Words));
                }
            }
        }
    }
}
