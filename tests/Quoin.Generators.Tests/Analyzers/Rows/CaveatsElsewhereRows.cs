namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Caveats that are discarded in one place and shown in another place of the same member.</summary>
internal static class CaveatsElsewhereRows
{
    public static readonly Row[] All =
    [
        new("The caveats of the claim are shown below", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, _) = claim.Statement;
            Show(text);
            foreach (var caveat in claim.Caveats) Show(caveat);
            """),
        new("The caveats of the claim are shown above", """
            var claim = Tea.Claims.KeepsAwake;
            foreach (var caveat in claim.Caveats) Show(caveat);
            var (text, _) = claim;
            Show(text);
            """),
        new("The caveats of a static claim are shown below", """
            var (text, _) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            Show(string.Join("; ", Tea.Claims.KeepsAwake.Caveats));
            """),
        new("The caveats of the statement are shown below", """
            var statement = Tea.Claims.KeepsAwake.Statement;
            var (text, _) = statement;
            Show(text);
            foreach (var caveat in statement.Caveats) Show(caveat);
            """),
        new("The caveats of a variable's claim are shown below", """
            var statement = Tea.Claims.KeepsAwake.Statement;
            var (text, _) = statement;
            Show(text);
            foreach (var caveat in Tea.Claims.KeepsAwake.Caveats) Show(caveat);
            """),
        new("A quote follows the statement, whose caveats are shown", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, caveats) = claim.Statement;
            Show(text);
            foreach (var caveat in caveats) Show(caveat);
            var (quote, _) = claim.Quote;
            Show(quote.Text);
            """),
        new("Quotes in a loop, and their caveats once below", """
            var claim = Tea.Claims.KeepsAwake;
            foreach (var (quote, _) in claim.Quotes) Show(quote.Text);
            foreach (var caveat in claim.Caveats) Show(caveat.Statement);
            """),
        new("One of the quotes, and the caveats once below", """
            var claim = Tea.Claims.KeepsAwake;
            var (quote, _) = claim.Quotes[0];
            Show(quote.Text);
            foreach (var caveat in claim.Caveats) Show(caveat.Statement);
            """),
        new("Quotes in a loop, after the statement with its caveats", """
            var claim = Tea.Claims.KeepsAwake;
            if (claim.Statement is (var text, var caveats)) Show((text, caveats));
            foreach (var (quote, _) in claim.Quotes) Show(quote.Text);
            """),
        new("A quote follows the formatted statement", """
            var claim = Tea.Claims.KeepsAwake;
            Show($"{claim.Statement}");
            var (quote, _) = claim.Quote;
            Show(quote.Text);
            """),
        new("A quote follows the formatted claim", """
            var claim = Tea.Claims.KeepsAwake;
            Console.WriteLine(claim);
            var (quote, _) = claim.Quote;
            Show(quote.Text);
            """),
        new("A quote follows the claim with its caveats first", """
            var claim = Tea.Claims.KeepsAwake;
            Show(claim.ToCaveatsFirst());
            var (quote, _) = claim.Quote;
            Show(quote.Text);
            """),
        new("A quote follows the claim on one line", """
            var claim = Tea.Claims.KeepsAwake;
            Show(claim.ToOneLine());
            var (quote, _) = claim.Quote;
            Show(quote.Text);
            """),
        new("Each claim of a list, with its caveats below", """
            foreach (var claim in Tea.Article.Claims)
            {
                var (text, _) = claim;
                Show(text);
                foreach (var caveat in claim.Caveats) Show(caveat);
            }
            """),
        new("A claim of a pattern, with its caveats", """
            foreach (var claim in Tea.Article.Claims)
            {
                if (claim is QualifiedClaim { Statement: var (text, _) } qualified)
                {
                    Show(text);
                    Show(string.Join("; ", qualified.Caveats));
                }

                if (claim is QualifiedClaim { Quote: (var quote, _) })
                {
                    Show(quote);
                    Show(string.Join("; ", claim.Caveats));
                }
            }
            """),
        new("A claim of a switch, with its caveats", """
            foreach (var claim in Tea.Article.Claims)
            {
                switch (claim)
                {
                    case QualifiedClaim qualified:
                        var (text, _) = qualified.Statement;
                        Show(text);
                        Show(string.Join("; ", claim.Caveats));
                        break;
                }
            }
            """),
        new("The claim of a parameter and of a property", """
            internal sealed class Card
            {
                internal required QualifiedClaim Claim { get; init; }

                internal string Text()
                {
                    var (text, _) = Claim.Statement;
                    return text + string.Join("; ", this.Claim.Caveats);
                }

                internal static string Text(QualifiedClaim claim) => claim.Statement is var (text, _) ? text + string.Join("; ", claim.Caveats) : "";

                internal static Func<QualifiedClaim, string> Texts() => claim =>
                {
                    var (text, _) = claim.Statement;
                    return text + string.Join("; ", claim.Caveats);
                };
            }
            """) { IsFile = true },
        new("All caveats of the article are shown below", """
            var (text, _) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            foreach (var caveat in Tea.Caveats.All) Show(caveat);
            """),
        new("All caveats of an article are shown below its claims", """
            var article = Tea.Article;
            foreach (var claim in article.Claims)
            {
                var (text, caveats) = claim;
                Show(text + string.Concat(caveats.Select(caveat => $"[{caveat.Id}]")));
            }

            foreach (var caveat in article.Caveats) Show($"[{caveat.Id}] {caveat}");
            """),
        new("Some caveats are shown here, and the others there", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, caveats) = claim.Statement;
            Show(text);
            foreach (var caveat in caveats.Where(caveat => caveat.Kind == CaveatKind.Risk)) Show(caveat);
            foreach (var caveat in claim.Caveats.Where(caveat => caveat.Kind != CaveatKind.Risk)) Show(caveat);
            """),
        new("The caveats of another claim are shown", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, ⟦QUO5001|_⟧) = claim.Statement;
            Show(text);
            foreach (var caveat in Honey.Claims.SoothesCough.Caveats) Show(caveat);
            """),
        new("The caveats of the claim are counted below", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, ⟦QUO5001|_⟧) = claim.Statement;
            Show(text);
            Show(claim.Caveats.Count);
            """),
        new("The first caveat of the claim is shown below", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, ⟦QUO5001|_⟧) = claim.Statement;
            Show(text);
            Show(claim.Caveats[0]);
            """),
        new("The caveats of the claim are shown in another member", """
            internal static class Card
            {
                internal static string Text(QualifiedClaim claim) { var (text, ⟦QUO5001|_⟧) = claim.Statement; return text.ToString(); }

                internal static string Caveats(QualifiedClaim claim) => string.Join("; ", claim.Caveats);
            }
            """) { IsFile = true },
        new("A variable of the same name has another claim", """
            foreach (var claim in Tea.Article.Claims) { var (text, ⟦QUO5001|_⟧) = claim; Show(text); }
            foreach (var claim in Honey.Article.Claims) { Show(string.Join("; ", claim.Caveats)); }
            """),
        new("Quotes in a loop, and their caveats never", """
            var claim = Tea.Claims.KeepsAwake;
            foreach (var (quote, ⟦QUO5001|_⟧) in claim.Quotes) Show(quote.Text);
            var (first, ⟦QUO5001|_⟧) = claim.Quote;
            Show(first);
            """),
        new("The claim is handed on, and its caveats are not shown", """
            var claim = Tea.Claims.KeepsAwake;
            var (text, ⟦QUO5001|_⟧) = claim.Statement;
            Show(text + claim.Id);
            """),
    ];
}
