namespace Quoin.Generators.Tests.Analyzers;

/// <summary>All rows. Add a row to a list in <c>Rows</c>, and a new list here.</summary>
internal static class Table
{
    private static readonly Row[][] Lists =
    [
        CompilingRows.All, RefusedRows.All, StandingRows.All, StandingAskedRows.All, LookUpRows.All, GuardRows.All, NameRows.All, EnumerationRows.All, EnumerationByElementRows.All, TestCodeRows.All,
        CaveatsAppearedRows.All, CaveatsDiscardedRows.All, CaveatsUnreadRows.All, CaveatsNotShownRows.All, CaveatsPartlyShownRows.All, CaveatsShownRows.All,
        CaveatsElsewhereRows.All, CaveatsAwayRows.All, CaveatsInMembersRows.All, CaveatsInTypesRows.All, CaveatsInProgramsRows.All, TextCutRows.All, LanguagesMixedRows.All, ReasonRows.All, RepetitionRows.All, IdRows.All,
        DraftRows.All, KeySwitchRows.All, SuppressedRows.All, ModelRows.All, BodyRows.All, ForeignRows.All,
    ];

    private static readonly Dictionary<string, Row> ByName = Lists.SelectMany(rows => rows).ToDictionary(row => row.Name);

    public static TheoryData<string> Names => [.. ByName.Keys];

    public static Row Find(string name) => ByName[name];

    /// <summary>Compares the diagnostics of a row's program with the expected ones.</summary>
    public static void AssertIsExpected(string name, string rendered)
    {
        var row = Find(name);
        var expected = row.Code + Judge.Messages(row.Messages ?? []);
        Assert.True(expected == rendered, $"Expected:\n{expected}\n\nBut it is:\n{rendered}\n");
    }
}
