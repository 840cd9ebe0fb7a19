using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>An entry of the file of acceptances: who accepted what, when and why.</summary>
/// <param name="Key">The key: the day, and a hash of all that the entry says, so that an entry cannot be edited unnoticed.</param>
/// <param name="By">Who.</param>
/// <param name="On">The day, by ISO 8601.</param>
/// <param name="Because">Why.</param>
/// <param name="Marks">The keys of the lines that it signs: each of them is in the baseline until a later entry says that it is gone.</param>
/// <param name="Changes">What has changed, in words.</param>
/// <param name="Replaces">The checks of the lines that it takes the place of. After a merge has kept both, only the later one counts.</param>
internal sealed record AcceptanceEntry(
    string Key, string By, string On, string Because, EquatableArray<string> Marks, EquatableArray<string> Changes, EquatableArray<string> Replaces)
{
    /// <summary>The keys of lines that are gone; the key of an article means all its lines.</summary>
    public EquatableArray<string> Gone { get; init; } = [];

    /// <summary>Whether the entry is as it was written.</summary>
    public bool IsIntact => Key == KeyOf(this);

    /// <summary>Creates an entry.</summary>
    public static AcceptanceEntry Create(string by, string on, string because, IEnumerable<string> marks, IEnumerable<string> changes, IEnumerable<string> replaces, IEnumerable<string>? gone = null)
    {
        var entry = new AcceptanceEntry("", by, on, because, marks.ToEquatableArray(), changes.ToEquatableArray(), replaces.ToEquatableArray()) { Gone = gone?.ToEquatableArray() ?? [] };
        return entry with { Key = KeyOf(entry) };
    }

    private static string KeyOf(AcceptanceEntry entry) =>
        $"{entry.On}-{PromisedText.Write(PromisedText.HashOf(string.Join("\n", [entry.By, entry.Because, "marks", .. entry.Marks, .. entry.Gone.Select(static key => $"gone {key}"), "changes", .. entry.Changes, "replaces", .. entry.Replaces])))}";
}
