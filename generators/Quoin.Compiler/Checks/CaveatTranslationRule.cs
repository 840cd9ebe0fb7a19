using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a claim's caveats are available in every language of the claim.</summary>
internal static class CaveatTranslationRule
{
    public static readonly Rule Rule = new("QUO4008", "Caveat not translated",
        "The caveat '{0}' has no text in {1}, although claims that it limits do, such as '{2}'; add it to 'statement'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var caveats = article.Model.AllCaveats;
        for (var i = 0; i < caveats.Count; i++)
        {
            var caveat = caveats[i];
            var isOwn = i < article.Model.Caveats.Count;
            var shown = -1;
            HashSet<string>? seen = null;
            List<string>? missing = null;
            var example = "";
            foreach (var index in caveat.Claims)
            {
                var claim = article.Model.Claims[index];
                if (!article.MayCompare((long)claim.Statement.Count * caveat.Statement.Count, isOwn ? article.Annotation.Caveats[i].Mark.Id : article.Annotation.Claims[index].Mark.Id))
                {
                    return;
                }

                foreach (var text in claim.Statement)
                {
                    if (!Languages.IsServed(caveat.Statement, text.Language) && (seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(text.Language))
                    {
                        (example, shown) = missing is null ? (claim.Mark.Id, index) : (example, shown);
                        (missing ??= []).Add(text.Language);
                        article.Tell(article.Model.ReferenceOf(MarkKind.Caveat, i), text.Language);
                    }
                }
            }

            if (missing is not null)
            {
                article.Report(
                    Rule, isOwn ? article.Annotation.Caveats[i].Mark.Id.Range : article.Annotation.Claims[shown].Mark.Id.Range,
                    article.Model.ReferenceOf(MarkKind.Caveat, i), Languages.Describe(missing), example);
            }
        }
    }
}
