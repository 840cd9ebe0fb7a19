using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that statements say something themselves.</summary>
internal static class PlaceholderRule
{
    public static readonly Rule Rule = new("QUO4018", "Statement is a placeholder",
        "The statement \"{0}\" of '{1}' only holds the place of one, so readers are not informed; write what the quote says",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        foreach (var text in article.Texts)
        {
            if ((text.Field == CaveatFields.Statement || text.Field == ClaimFields.Statement) && Placeholder.Is(text.Value.Text))
            {
                article.Report(Rule, text.Value.Range, DisplayText.Excerpt(text.Value.Text), article.Annotation.Marks(text.Kind!.Value)[text.Mark].Id.Value);
            }
        }
    }
}
