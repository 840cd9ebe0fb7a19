using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5002: arguments that are not a reason.</summary>
internal static class ReasonRows
{
    private const string Asked = "; say in a constant string why the caveats may be left out here, for whoever reviews the code";

    public static readonly Row[] All =
    [
        new("A blank reason", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|" "⟧));""")
        {
            Messages = [$"QUO5002: The reason is blank{Asked}"],
        },
        new("A reason for a quote, by its name", """Show(Tea.Claims.KeepsAwake.Quote.WithoutCaveats(because: ⟦QUO5002|""⟧));"""),
        new("No reason but null", "Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|null!⟧));")
        {
            Messages = [$"QUO5002: The reason is null{Asked}"],
        },
        new("A reason that is no constant", "Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|Console.ReadLine()!⟧));")
        {
            Messages = [$"QUO5002: The reason is not a constant{Asked}"],
        },
        new("A reason that is put together as the program runs", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|$"They stand below, at {DateTime.Now}."⟧));"""),
        .. Placeholders("TODO", "TODO: ask the editor why", "TBD", "...", "…", "42", "дописати причину пізніше"),
        .. Empty("n/a", "because", "x", "test test test", "see caveats", "we need it", "I just want the plain text", "тому що треба", "Причина"),
        new("A short reason where claims are sorted", """Show(Honey.Claims.All.OfType<QualifiedClaim>().OrderBy(claim => claim.Statement.WithoutCaveats(because: "Sort key").GetText("en")).First());"""),
        new("Short reasons", """
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("Shown below."));
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("Search index"));
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("Ключ сортування"));
            """),
        new("A reason copied from the documentation", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|"Why the caveats can be omitted here, for reviewers of the code."⟧));""")
        {
            Messages = [$"QUO5002: The reason 'Why the caveats can be omitted here, for reviewers of the code.' only repeats the question{Asked}"],
        },
        new("A reason copied from the exception", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|"Give the reason for omitting the caveats."⟧));"""),
        new("A method group", "Func<string, LocalizedText> take = ⟦QUO5002|Tea.Claims.KeepsAwake.Statement.WithoutCaveats⟧; Show(take);")
        {
            Messages = [$"QUO5002: Nothing here gives a reason{Asked}"],
        },
        new("A reason after a question mark", """Show((Tea.Claims.All[0] as QualifiedClaim)?.Statement.WithoutCaveats(⟦QUO5002|"x"⟧));"""),
        new("A constant of the class", """
            internal static class Table
            {
                private const string Below = "The caveats stand below the table.";
                private const string Later = "TODO";

                internal static object[] Cells(QualifiedClaim claim) =>
                [
                    claim.Statement.WithoutCaveats(Below),
                    claim.Statement.WithoutCaveats(⟦QUO5002|Later⟧),
                    claim.Statement.WithoutCaveats($"On screen: {Below}"),
                ];
            }
            """) { IsFile = true },
        new("A constant of the method", """
            const string Below = "The caveats " + "stand below.";
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(because: Below));
            """),
        new("Reasons in other languages", """
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("Застереження стоять під таблицею."));
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("注意事項は表の下にある"));
            Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("Die Einschränkungen stehen darunter."));
            """),
        new("A reason that speaks of tests", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats("Test output, which no reader sees."));"""),
        new("A reason is asked for more strictly", """Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦error QUO5002|"x"⟧));""")
        {
            Project = static project => project.WithSeverity("QUO5002", ReportDiagnostic.Error),
        },
    ];

    private static IEnumerable<Row> Placeholders(params string[] reasons) => Faulty("is a placeholder", reasons);

    private static IEnumerable<Row> Empty(params string[] reasons) => Faulty("explains nothing", reasons);

    private static IEnumerable<Row> Faulty(string fault, string[] reasons) => reasons.Select(reason =>
        new Row($"The reason '{reason}' {fault}", $"""Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|"{reason}"⟧));""")
        {
            Messages = [$"QUO5002: The reason '{reason}' {fault}{Asked}"],
        });
}
