namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5010: code for a claim without caveats, whose claim has some, beside what the C# compiler reports.</summary>
internal static class CaveatsAppearedRows
{
    public static readonly Row[] All =
    [
        new("A text of a claim that has caveats now", """Show(Tea.Claims.KeepsAwake.Statement.⟦CS1061,QUO5010|GetText⟧("en"));""")
        {
            Messages = ["QUO5010: 'Tea.Claims.KeepsAwake.Statement' has caveats, so its text is not available without them; write 'var (text, caveats) = Tea.Claims.KeepsAwake.Statement;' and show both"],
        },
        new("Other members of a text that has caveats now", """
            Show(Tea.Claims.KeepsAwake.Statement.⟦CS1061,QUO5010|Languages⟧);
            Show(Tea.Claims.KeepsAwake.Quote.⟦CS1061,QUO5010|Text⟧);
            Show(Tea.Claims.KeepsAwake.Quotes[0].⟦CS1061,QUO5010|Anchor⟧);
            var statement = Tea.Claims.KeepsAwake.Statement;
            Show(statement.⟦CS1061,QUO5010|GetUtf8Text⟧("en").Length);
            Show(Tea.Claims.KeepsAwake.Statement?⟦CS1061|.⟦QUO5010|GetText⟧⟧("en"));
            """),
        new("A member that no text has", """Show(Tea.Claims.KeepsAwake.Statement.⟦CS1061|Words⟧);"""),
        new("A text that has caveats now, where a text is wanted", """
            internal static class Page
            {
                private static readonly LocalizedText Title = ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake.Statement⟧;

                internal static string Text => ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake.Statement⟧;

                internal static string Quote()
                {
                    Quote quote;
                    quote = ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake.Quote⟧;
                    Take(⟦CS1503,QUO5010|Tea.Claims.KeepsAwake.Statement⟧);
                    Take(text: ⟦CS1503,QUO5010|Tea.Claims.KeepsAwake.Statement⟧);
                    Take((LocalizedText)Tea.Claims.ContainsCaffeine.Statement);
                    var claim = Tea.Claims.KeepsAwake;
                    Plain(⟦CS1503|claim⟧);
                    Plain(⟦CS1503,QUO5010|Tea.Claims.KeepsAwake⟧);
                    PlainClaim plain = ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake⟧;
                    return plain.ToString() + quote + Title;
                }

                private static void Take(LocalizedText text) => text.ToString();

                private static void Plain(PlainClaim claim) => claim.ToString();
            }
            """) { IsFile = true },
        new("A cast of a text that has caveats now", "Show(⟦CS0030|(LocalizedText)⟦QUO5010|Tea.Claims.KeepsAwake.Statement⟧⟧); Show(⟦CS0030|(PlainClaim)⟦QUO5010|Tea.Claims.KeepsAwake⟧⟧);"),
        new("Another type than a text is wanted", "int number = ⟦CS0029|Tea.Claims.KeepsAwake.Statement⟧; Show(number);"),
        new("Texts with their caveats", """
            var (text, caveats) = Tea.Claims.KeepsAwake;
            Show(text + string.Join(" ", caveats));
            object statement = Tea.Claims.KeepsAwake.Statement;
            Qualified<LocalizedText> other = Tea.Claims.KeepsAwake.Statement;
            Show(statement); Show(other.ToString("en", null)); Show(Tea.Claims.KeepsAwake.Statement.Caveats.Count);
            """),
    ];
}
