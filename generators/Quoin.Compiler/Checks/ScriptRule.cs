using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that texts are in the script of their language. Names are not checked, because they stay in the script of their origin.</summary>
internal static class ScriptRule
{
    public static readonly Rule Rule = new("QUO4020", "Text is in the script of another language",
        "This {0} is said to be in '{1}', which is written in {2} letters, but its letters are {3}; {4}",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        CheckTexts(article);
        CheckQuotes(article);
    }

    /// <summary>Checks the annotator's words.</summary>
    public static void CheckTexts(EditorialArticle article)
    {
        foreach (var text in article.Texts)
        {
            if (!IsName(text.Field) && Scripts.Mismatch(text.Value.Text, new Span(0, text.Value.Text.Length), text.Value.Language) is { } mismatch)
            {
                article.Report(Rule, text.Value.Range, "text", text.Value.Language, mismatch.Language, mismatch.Text, "translate it, or correct the language tag");
            }
        }
    }

    private static bool IsName(Field field) => field == ArticleFields.Authors || field == EvidenceFields.By || field == TermFields.Label;

    /// <summary>Checks quotes where their language is given: for all quotes of the article or of a section, the first is reported.</summary>
    public static void CheckQuotes(EditorialArticle article)
    {
        HashSet<TextRange>? reported = null;
        foreach (var group in article.Model.Groups)
        {
            var marks = article.Annotation.Marks(group.Kind);
            for (var i = 0; i < group.Marks.Count; i++)
            {
                var first = group.Marks[i].Quotes[0];
                if (group.Kind is not (MarkKind.Term or MarkKind.Section) && Scripts.Mismatch(article.Source.Text, first.Anchor.Span, first.Language) is { } mismatch)
                {
                    var given = marks[i].Language ?? article.Annotation.Sections.Select(static section => section.Language)
                        .FirstOrDefault(language => language?.Value == first.Language) ?? article.Annotation.Language;
                    if ((reported ??= []).Add(given.Range))
                    {
                        article.Report(Rule, given.Range, $"quote of '{marks[i].Id.Value}'", first.Language, mismatch.Language, mismatch.Text, "correct the language tag");
                    }
                }
            }
        }
    }
}
