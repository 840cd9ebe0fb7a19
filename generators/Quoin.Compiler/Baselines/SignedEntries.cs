using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>What files of acceptances without faults say, as far as a baseline without faults needs it.</summary>
/// <param name="isKept">Whether a key has a line that counts.</param>
internal sealed class SignedEntries(SignedEntries.KeptLine isKept)
{
    private const string FirstLine = AcceptedFile.VersionKey + ": " + AcceptedFile.Version;

    /// <summary>The least depth that YAML may have so that no entry is too deep.</summary>
    private const int LeastDepth = 8;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _replaced = [];
    private readonly Dictionary<string, string> _gone = new(StringComparer.Ordinal);
    private readonly List<(string Key, string On)> _absent = [];

    /// <summary>Whether a key has a line that counts.</summary>
    public delegate bool KeptLine(ReadOnlySpan<char> key);

    /// <summary>Whether a line that somebody signed is missing, and nobody has accepted that.</summary>
    public bool HasMissing => _absent.Exists(line => !SignedLines.IsGone(line.Key, line.On, _gone));

    /// <summary>Whether there is an entry.</summary>
    public bool Contains(string key) => _keys.Contains(key);

    /// <summary>Whether an entry replaces the line with a check.</summary>
    public bool Replaces(ulong check) => _replaced.Contains(check);

    /// <summary>Reads a file; returns whether it has no faults.</summary>
    public bool Read(AcceptedFile file)
    {
        if (file.File is { Text: { } text } && text.Length <= file.Limits.BaselineLength && file.Limits.Depth >= LeastDepth)
        {
            var written = new SignedEntries(isKept);
            if (written.ReadWritten(text))
            {
                Take(written);
                return true;
            }
        }

        if (file.Diagnostics.Count > 0)
        {
            return false;
        }

        foreach (var entry in file.Entries)
        {
            _ = _keys.Add(entry.Key);
            AddAll(AcceptedFile.Marks, entry.Marks, entry.On);
            AddAll(AcceptedFile.Gone, entry.Gone, entry.On);
            AddAll(AcceptedFile.Replaces, entry.Replaces, entry.On);
        }

        return true;
    }

    private void Take(SignedEntries other)
    {
        _keys.UnionWith(other._keys);
        _replaced.UnionWith(other._replaced);
        _absent.AddRange(other._absent);
        foreach (var gone in other._gone)
        {
            SignedLines.AddGone(_gone, gone.Key, gone.Value);
        }
    }

    /// <summary>Reads a file that is as it was written; returns whether it is, and otherwise some of it may have been read.</summary>
    private bool ReadWritten(string text)
    {
        var hasVersion = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            start = end + 1;
            line = line.Length > 0 && line[line.Length - 1] == '\r' ? line.Slice(0, line.Length - 1) : line;
            if (line.SequenceEqual(FirstLine.AsSpan()) && !hasVersion)
            {
                hasVersion = true;
            }
            else if (!line.SequenceEqual(AcceptedFile.Remark.AsSpan()) && !(new WrittenEntry(line).Read(Add, out var key) && _keys.Add(key.ToString())))
            {
                return false;
            }
        }

        return hasVersion;
    }

    private void AddAll(string list, EquatableArray<string> items, string day)
    {
        foreach (var item in items)
        {
            _ = Add(list, item.AsSpan(), day.AsSpan());
        }
    }

    private bool Add(string list, ReadOnlySpan<char> item, ReadOnlySpan<char> day)
    {
        if (list == AcceptedFile.Marks)
        {
            if (!isKept(item))
            {
                _absent.Add((item.ToString(), day.ToString()));
            }
        }
        else if (list == AcceptedFile.Replaces)
        {
            if (PromisedText.ParseHash(item.ToString()) is { } hash)
            {
                _ = _replaced.Add(hash);
            }
        }
        else if (list == AcceptedFile.Gone)
        {
            SignedLines.AddGone(_gone, item.ToString(), day.ToString());
        }

        return true;
    }
}
