using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Reports once that a source is in a language whose abbreviations are not known: some of its sentences may be divided. None is
/// hidden by that, so it is only information.
/// </summary>
internal static class SentenceLanguageRule
{
    public static readonly Rule Rule = new("QUO4026", "Language without abbreviations",
        "Quoin knows the abbreviations of {1} but not those of '{0}', so a sentence in it may seem to end after an abbreviation; if a part of a sentence is reported as unmarked, extend the quote over it",
        RuleSeverity.Information);

    public static void Check(EditorialArticle article)
    {
        foreach (var language in article.Annotation.Sections.Select(static section => section.Language).Prepend(article.Annotation.Language))
        {
            if (language is { } given && !SentenceWords.Has(given.Value))
            {
                // What is not divided at all is reported by its own rule.
                if (SentenceScriptRule.ScriptOf(article) is null)
                {
                    article.Report(Rule, given.Range, given.Value, Enumeration.Join(SentenceWords.Languages, "and"));
                }

                return;
            }
        }
    }
}
