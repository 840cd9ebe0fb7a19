using System.Text;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Baselines;

/// <summary>An entry of the file of acceptances: who accepted what, when and why.</summary>
/// <param name="Key">The key: the day, and a hash of the rest of the entry as it is written, so that an entry cannot be edited unnoticed.</param>
/// <param name="By">Who.</param>
/// <param name="On">The day, by ISO 8601.</param>
/// <param name="Because">Why.</param>
/// <param name="Marks">The keys of the lines that it signs: each of them is in the baseline until a later entry says that it is gone.</param>
/// <param name="Changes">What has changed, in words.</param>
/// <param name="Replaces">The checks of the lines that it takes the place of. After a merge has kept both, only the later one counts.</param>
internal sealed record AcceptanceEntry(
    string Key, string By, string On, string Because, EquatableArray<string> Marks, EquatableArray<string> Changes, EquatableArray<string> Replaces)
{
    /// <summary>What is between the key and the rest of an entry.</summary>
    public const string KeyEnd = ": ";

    /// <summary>The keys of lines that are gone; the key of an article means all its lines.</summary>
    public EquatableArray<string> Gone { get; init; } = [];

    /// <summary>Whether the entry is as it was written.</summary>
    public bool IsIntact => Key == KeyOf(this);

    /// <summary>Creates an entry.</summary>
    /// <exception cref="ArgumentException">A text has half of a character.</exception>
    public static AcceptanceEntry Create(string by, string on, string because, IEnumerable<string> marks, IEnumerable<string> changes, IEnumerable<string> replaces, IEnumerable<string>? gone = null)
    {
        if (ScalarWriter.Write($"{by} {because}", ScalarForm.DoubleQuoted) is null)
        {
            throw new ArgumentException("An entry cannot contain half of a character.", nameof(because));
        }

        var entry = new AcceptanceEntry("", by, on, because, marks.ToEquatableArray(), changes.ToEquatableArray(), replaces.ToEquatableArray()) { Gone = gone?.ToEquatableArray() ?? [] };
        return entry with { Key = KeyOf(entry) };
    }

    /// <inheritdoc/>
    public override string ToString() => Key + KeyEnd + Values;

    /// <summary>What follows the key.</summary>
    private string Values
    {
        get
        {
            var text = new StringBuilder().Append("{ by: ").Append(Quoted(By)).Append(", on: ").Append(On).Append(", because: ").Append(Quoted(Because));
            AppendList(text, AcceptedFile.Marks, Marks);
            AppendList(text, AcceptedFile.Gone, Gone);
            AppendList(text, AcceptedFile.Changes, Changes);
            AppendList(text, AcceptedFile.Replaces, Replaces);
            return text.Append(" }").ToString();
        }
    }

    private static string KeyOf(AcceptanceEntry entry) => $"{entry.On}-{PromisedText.Write(MurmurHash.Of(entry.Values.AsSpan()))}";

    private static void AppendList(StringBuilder text, string key, EquatableArray<string> items)
    {
        if (items.Count > 0)
        {
            text.Append(", ").Append(key).Append(": [").Append(string.Join(", ", items.Select(Quoted))).Append(']');
        }
    }

    /// <summary>A text in quotation marks; nothing for one with half of a character, which YAML can escape but no file can hold.</summary>
    private static string Quoted(string text) => ScalarWriter.Write(text, ScalarForm.DoubleQuoted) ?? "";
}
