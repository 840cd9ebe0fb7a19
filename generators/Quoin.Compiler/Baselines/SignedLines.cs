using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Finds lines that somebody signed and that are gone: an entry names them, no later entry says that they are gone, and no line is left that
/// counts. Without it, who deletes a claim could delete its line as well, and nothing would be reported.
/// </summary>
internal static class SignedLines
{
    /// <summary>Finds the keys of lines that are missing, each with the last entry that signs it.</summary>
    /// <param name="accepted">The files of acceptances.</param>
    /// <param name="files">The files of lines.</param>
    /// <param name="isKept">Whether a key has a line that counts.</param>
    public static IReadOnlyDictionary<string, (AcceptedFile File, int Entry)> FindMissing(EquatableArray<AcceptedFile> accepted, EquatableArray<BaselineFile> files, Predicate<string> isKept)
    {
        var missing = new Dictionary<string, (AcceptedFile File, int Entry)>(StringComparer.Ordinal);

        // A line that cannot be read is reported, and may be one of those.
        if (files.Count == 0 || files.Any(static file => file.Diagnostics.Count > 0))
        {
            return missing;
        }

        var gone = LastGone(accepted);
        foreach (var file in accepted)
        {
            for (var i = 0; i < file.Entries.Count; i++)
            {
                foreach (var key in file.Entries[i].Marks)
                {
                    if (!isKept(key) && !IsGone(key, file.Entries[i].On, gone))
                    {
                        missing[key] = (file, i);
                    }
                }
            }
        }

        return missing;
    }

    /// <summary>Reports lines that are missing at the entries that sign them.</summary>
    public static IEnumerable<ContentDiagnostic> Report(IReadOnlyDictionary<string, (AcceptedFile File, int Entry)> missing) => missing
        .GroupBy(static line => line.Value.File)
        .SelectMany(static lines =>
        {
            var bag = new DiagnosticBag(lines.Key.Path, Limits.Default);
            foreach (var (key, (file, entry)) in lines.OrderBy(static line => line.Key, StringComparer.Ordinal).Select(static line => (line.Key, line.Value)))
            {
                bag.Report(Rules.BaselineUnsigned, file.Ranges[entry], key, $"is missing, and the entry '{file.Entries[entry].Key}' signs it");
            }

            return bag.ToArray();
        });

    /// <summary>The last day on which each line was accepted as gone.</summary>
    private static Dictionary<string, string> LastGone(EquatableArray<AcceptedFile> accepted)
    {
        var gone = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in accepted.SelectMany(static file => file.Entries))
        {
            foreach (var key in entry.Gone)
            {
                AddGone(gone, key, entry.On);
            }
        }

        return gone;
    }

    /// <summary>Adds the day on which a line was accepted as gone.</summary>
    public static void AddGone(Dictionary<string, string> gone, string key, string on) => gone[key] = gone.TryGetValue(key, out var day) && string.CompareOrdinal(day, on) > 0 ? day : on;

    /// <summary>Whether a line was accepted as gone on a day or later. Entries of one day have no order, so it may be gone.</summary>
    public static bool IsGone(string key, string day, Dictionary<string, string> gone) =>
        (gone.TryGetValue(key, out var own) && string.CompareOrdinal(own, day) >= 0)
        || (gone.TryGetValue(new PromiseLine(key, "").Article, out var whole) && string.CompareOrdinal(whole, day) >= 0);
}
