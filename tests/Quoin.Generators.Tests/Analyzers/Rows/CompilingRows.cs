namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Programs that use content correctly, without any diagnostics.</summary>
internal static class CompilingRows
{
    public static readonly Row[] All =
    [
        new("A statement is shown with its caveats", """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Show(text.GetText("en"));
            foreach (var caveat in caveats)
                Show(caveat.Statement);
            """),
        new("A quote is shown with its caveats", """var (quote, caveats) = Tea.Claims.KeepsAwake.Quote; Show(quote.Text + string.Join("; ", caveats));"""),
        new("A claim is shown as a whole", """Show(Tea.Claims.KeepsAwake); Show($"{Tea.Claims.KeepsAwake:uk} {Tea.Claims.KeepsAwake.Statement}");"""),
        new("A good reason is given", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(because: "They stand below the table.").GetText("en"));"""),
        new("A plain claim reads freely", """Show(Tea.Claims.ContainsCaffeine.Statement.GetText("en") + Tea.Claims.ContainsCaffeine.Quote.Text);"""),
        new("A caveat reads freely", """Show(Tea.Caveats.SmallStudy.Statement.GetText("en") + Tea.Caveats.SmallStudy.Quote!.Text);"""),
        new("Evidence has types", "Iso8601Duration? followUp = Tea.Evidence.LeedsStudy.FollowUp; Show(followUp?.Months);"),
        new("A switch statement over the kinds of claim", """
            foreach (Claim claim in Tea.Claims.Valid)
            {
                switch (claim)
                {
                    case PlainClaim plain:
                        Show(plain.Statement.GetText("en"));
                        break;
                    case QualifiedClaim qualified:
                        var (text, caveats) = qualified.Statement;
                        Show(text);
                        Show(caveats);
                        break;
                }
            }
            """),
        new("A claim is found by its id", """if (Tea.Claims.TryGetValue("keeps-awake", out Claim? found)) Show(found.Id);"""),
        new("The articles of a build are listed", """foreach (var article in QuoinContent.Articles) Show(article.Title.GetText("en"));"""),
        new("A pattern takes both parts", """if (Tea.Claims.KeepsAwake.Statement is var (text, caveats)) Show(text.GetText("en") + string.Join("; ", caveats));"""),
        new("The caveats alone are taken", "var (_, caveats) = Tea.Claims.KeepsAwake.Statement; Show(caveats.Count);"),
        new("Neither part is taken", "var (_, _) = Tea.Claims.KeepsAwake.Statement;"),
        new("Caveats are read in a condition of the same expression", """
            Show(Tea.Claims.KeepsAwake.Statement is var (text, caveats) && Print(caveats) ? text : null);

            static bool Print(MarkList<Caveat> caveats) => caveats.Count > 0;
            """),
        new("Caveats are read by a lambda", """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Action show = () => Show(caveats);
            Show(text);
            show();
            """),
        new("Caveats are read by a local function that stands before", """
            MarkList<Caveat>? caveats = null;
            void ShowCaveats() => Show(caveats);
            (var text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            ShowCaveats();
            """),
        new("Caveats are read in the next round of a loop", """
            MarkList<Caveat>? caveats = null;
            foreach (var claim in Tea.Claims.Valid.OfType<QualifiedClaim>())
            {
                if (caveats is not null)
                {
                    Show(caveats);
                }

                (var text, caveats) = claim.Statement;
                Show(text);
            }
            """),
        new("Caveats are handed on in a tuple", """
            (LocalizedText, MarkList<Caveat>) Both()
            {
                var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
                return (text, caveats);
            }

            Show(Both());
            """),
        new("Caveats are read by a query", """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            Show(from caveat in caveats select caveat.Statement);
            """),
        new("Caveats go into a field, which may be read anywhere", """
            internal static class Shown
            {
                internal static MarkList<Caveat>? Caveats;

                internal static LocalizedText Text()
                {
                    (var text, Caveats) = Tea.Claims.KeepsAwake.Statement;
                    return text;
                }
            }
            """) { IsFile = true },
        new("Caveats go out by a parameter", """
            internal static class Shown
            {
                internal static LocalizedText Text(QualifiedClaim claim, out MarkList<Caveat> caveats)
                {
                    (var text, caveats) = claim.Statement;
                    return text;
                }
            }
            """) { IsFile = true },
        new("Top-level statements", """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Console.WriteLine(text);
            Console.WriteLine(string.Join("; ", caveats));
            """) { IsFile = true, Project = static project => project with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication } },
    ];
}
