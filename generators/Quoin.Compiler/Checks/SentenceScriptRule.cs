using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Reports once that a source has sentences that end without marks, so that one may be hidden in the paragraph of another: what
/// was not divided must not look covered.
/// </summary>
internal static class SentenceScriptRule
{
    public static readonly Rule Rule = new("QUO4027", "Script without ends of sentences",
        "Sentences in {0} letters end without a mark, so Quoin counts each paragraph of '{1}' as one sentence, and one quote covers all of it; check yourself that no sentence was left out, or separate the sentences with empty lines",
        RuleSeverity.Warning);

    /// <summary>The number of letters of a short sentence. Fewer are a name.</summary>
    private const int LeastLetters = 15;

    public static void Check(EditorialArticle article)
    {
        if (ScriptOf(article) is { } script)
        {
            article.Report(Rule, article.Annotation.Language.Range, script, article.Source.Name);
        }
    }

    /// <summary>The script without ends of sentences in which most letters of one of an article's sentences are; null if there is none.</summary>
    public static string? ScriptOf(EditorialArticle article)
    {
        if (!Scripts.HasLettersWithoutSentenceEnds(article.Source.Text))
        {
            return null;
        }

        foreach (var sentence in article.Sentences.All)
        {
            if (Scripts.WithoutSentenceEnds(article.Source.Text, sentence, LeastLetters) is { } script)
            {
                return script;
            }
        }

        return null;
    }
}
