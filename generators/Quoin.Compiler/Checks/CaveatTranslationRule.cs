using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a claim's caveats are available in every language of the claim.</summary>
internal static class CaveatTranslationRule
{
    public static readonly Rule Rule = new("QUO4008", "Caveat not translated",
        "The caveat '{0}' has no text in {1}, although claims that it limits do, such as '{2}'; add it to 'statement'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            var caveat = article.Model.Caveats[i];
            HashSet<string>? seen = null;
            List<string>? missing = null;
            var example = "";
            foreach (var index in caveat.Claims)
            {
                var claim = article.Model.Claims[index];
                if (!article.MayCompare((long)claim.Statement.Count * caveat.Statement.Count, article.Annotation.Caveats[i].Mark.Id))
                {
                    return;
                }

                foreach (var text in claim.Statement)
                {
                    if (!Languages.IsServed(caveat.Statement, text.Language) && (seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(text.Language))
                    {
                        example = missing is null ? claim.Mark.Id : example;
                        (missing ??= []).Add(text.Language);
                        article.Tell(caveat.Mark.Id, text.Language);
                    }
                }
            }

            if (missing is not null)
            {
                article.Report(
                    Rule, article.Annotation.Caveats[i].Mark.Id.Range,
                    caveat.Mark.Id, Languages.Describe(missing), example);
            }
        }
    }
}
