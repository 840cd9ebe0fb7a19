using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that claims and caveats are available in every language of their article.</summary>
internal static class TranslationParityRule
{
    public static readonly Rule Rule = new("QUO4007", "Missing statement in a language",
        "The {0} '{1}' has no text in {2}, which the article's language and title require; add it to 'statement'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            Check(article, MarkKind.Caveat, article.Annotation.Caveats[i].Mark.Id, article.Model.Caveats[i].Statement);
        }

        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            Check(article, MarkKind.Claim, article.Annotation.Claims[i].Mark.Id, article.Model.Claims[i].Statement);
        }
    }

    private static void Check(EditorialArticle article, MarkKind kind, Located<string> id, EquatableArray<TextModel> statement)
    {
        if (!article.MayCompare((long)statement.Count * article.Languages.Count, id))
        {
            return;
        }

        if (!Languages.AreServed(statement, article.Languages))
        {
            Report(article, kind, id, Languages.Missing(statement, article.Languages));
        }
    }

    private static void Report(EditorialArticle article, MarkKind kind, Located<string> id, List<string> missing)
    {
        missing.RemoveAll(language => article.IsTold(id.Value, language));
        if (missing.Count > 0)
        {
            article.Report(Rule, id.Range, MarkKindDefinition.Get(kind).Name, id.Value, Languages.Describe(missing));
        }
    }
}
