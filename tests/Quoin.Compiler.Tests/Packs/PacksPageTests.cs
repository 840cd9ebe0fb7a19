namespace Quoin.Compiler.Tests;

public sealed class PacksPageTests
{
    private static readonly string[] Sorts = ["claim-kinds", "caveat-kinds", "evidence-kinds"];

    private static readonly MarkdownPage Page = MarkdownPage.Read("packs.md");

    public static TheoryData<string> Packs => [.. PackFile.Names];

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_tables_of_a_pack_have_its_kinds_fields_and_words_in_their_order(string name)
    {
        var pack = PackFile.Read(name);
        var kinds = Sorts.SelectMany(sort => pack.Entries(sort)).ToList();
        var fields = kinds.SelectMany(kind => kind.Below("fields").Entries.Select(field => Row(field.Name, $"`{kind.Name}`", Meaning(field))))
            .Concat(pack.Entries("fields").SelectMany(sort => sort.Entries.Select(field => Row(field.Name, $"all {sort.Name}", Meaning(field)))));
        var words = pack.Entries("words").SelectMany(list => list.Entries.Select(word => Row(word.Name, $"`{list.Name}`", Meaning(word))));

        var rows = Page.Section($"The pack {name}").Rows.ToList();

        Assert.Equal(
            kinds.Select(kind => $"`{kind.Name}` | {Meaning(kind)} | {Quoted(kind.Text("is"))} | {Quoted(kind.Text("bears"))}".TrimEnd(' ', '|')),
            rows.Take(kinds.Count).Select(cells => string.Join(" | ", cells).TrimEnd(' ', '|')));
        Assert.Equal(fields.Concat(words), rows.Skip(kinds.Count).Select(cells => Row(cells[0].Trim('`'), cells[1], cells[^1])));
    }

    private static string Row(string name, string owner, string meaning) => $"{name} of {owner}: {meaning}";

    private static string Meaning(PackEntry entry) => entry.Text("description") + (entry.Text("certainty") == "false" ? " No certainty." : "")
        + (entry.Text("permits") == "true" ? " \"May\" permits." : "");

    private static string Quoted(string? word) => word is null ? "" : $"`{word}`";
}
