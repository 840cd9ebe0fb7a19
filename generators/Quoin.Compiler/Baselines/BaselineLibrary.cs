using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>The baselines of a build: what was accepted of each article, and what is wrong with the files.</summary>
/// <param name="Files">The files of lines.</param>
/// <param name="Accepted">The files of acceptances.</param>
internal sealed record BaselineLibrary(EquatableArray<BaselineFile> Files, EquatableArray<AcceptedFile> Accepted)
{
    /// <summary>No baselines.</summary>
    public static readonly BaselineLibrary None = new([], []);

    // Computed by the first who asks. It follows from the files, so it is not compared.
    private readonly Lazy<Dictionary<string, AcceptedArticle>?> _sound = new(() => SoundBaseline.Read(Files, Accepted));
    private readonly Lazy<State> _state = new(() => StateOf(Files, Accepted));

    /// <summary>Whether there is any baseline.</summary>
    public bool IsEmpty => Files.Count == 0;

    /// <summary>
    /// Whether there is no baseline, or a project's own without a line, of which no entry says that its lines are gone: 'quoin accept' never leaves it so. What cannot be
    /// read is reported, and may be a line or an entry.
    /// </summary>
    public bool IsUnwritten => IsEmpty
        || (Files.All(static file => file.Stored.Count == 0 && file.Diagnostics.Count == 0) && Files.Any(static file => !file.IsReleased)
            && Accepted.All(static file => file.Entries.Count == 0 && file.Diagnostics.Count == 0));

    /// <summary>What is wrong with the files, those of lines first.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics => _sound.Value is null ? _state.Value.Diagnostics : [];

    /// <summary>The lines that count, in the order of the files.</summary>
    public IReadOnlyList<(BaselineFile File, BaselineLine Line)> Lines => _state.Value.Lines;

    /// <summary>The checks of all lines that were replaced.</summary>
    public IReadOnlyCollection<string> Replaced => _state.Value.Replaced;

    /// <summary>The ids of the articles.</summary>
    public IEnumerable<string> Articles => ByArticle.Keys;

    /// <summary>All lines of a mark that were not replaced.</summary>
    public IReadOnlyList<BaselineLine> LinesOf(string key) => _state.Value.LinesOf(key);

    /// <summary>
    /// The lines of a released version that a project's own baseline does not have, one for each mark: until somebody accepts the mark again, they are what
    /// it is compared with, also when the next version is released.
    /// </summary>
    /// <param name="accepted">The keys of lines that are accepted now.</param>
    public IEnumerable<BaselineLine> Carried(IReadOnlyCollection<string> accepted)
    {
        var kept = new HashSet<string>(Files.Where(static file => !file.IsReleased).SelectMany(static file => file.Lines).Where(line => !_state.Value.Replaced.Contains(line.Check)).Select(static line => line.Promise.Key).Concat(accepted), StringComparer.Ordinal);
        return Files.Where(static file => file.IsReleased).SelectMany(static file => file.Lines).Where(line => line.IsIntact && !_state.Value.Replaced.Contains(line.Check) && kept.Add(line.Promise.Key));
    }

    /// <summary>The keys of lines that somebody signed and that are missing.</summary>
    public IReadOnlyCollection<string> Missing => _state.Value.Missing;

    /// <summary>Whether a line is as it was written, and its entry is there.</summary>
    public bool IsSigned(BaselineLine line) => _state.Value.IsSigned(line);

    /// <summary>What was accepted of an article; nothing if it is new.</summary>
    public AcceptedArticle Find(string article) => ByArticle.TryGetValue(article, out var accepted) ? accepted : AcceptedArticle.None;

    private Dictionary<string, AcceptedArticle> ByArticle => _sound.Value ?? _state.Value.ByArticle;

    /// <inheritdoc/>
    public bool Equals(BaselineLibrary? other) => ReferenceEquals(this, other) || (other is not null && Files == other.Files && Accepted == other.Accepted);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Files.Count * 31) + Accepted.Count);

    /// <summary>The state; without lines, which is reported, if working it out fails.</summary>
    private static State StateOf(EquatableArray<BaselineFile> files, EquatableArray<AcceptedFile> accepted)
    {
        var faults = new DiagnosticBag(files.Count > 0 ? files[0].Path : "");
        return LastResort.Guard(faults, () => State.Of(files, accepted)) ?? State.Of([], []) with { Diagnostics = faults.ToArray() };
    }

    private sealed record State(
        IReadOnlyList<(BaselineFile File, BaselineLine Line)> Lines,
        HashSet<string> Replaced,
        IReadOnlyCollection<string> Missing,
        HashSet<string> Entries,
        HashSet<string> Released,
        ILookup<string, BaselineLine> ByKey,
        Dictionary<string, AcceptedArticle> ByArticle,
        EquatableArray<ContentDiagnostic> Diagnostics)
    {
        public IReadOnlyList<BaselineLine> LinesOf(string key) => [.. ByKey[key].GroupBy(static line => line.Check, StringComparer.Ordinal).Select(static group => group.First())];

        public bool IsSigned(BaselineLine line) => line.IsIntact && (Entries.Contains(line.Entry) || Released.Contains(line.Check));

        public static State Of(EquatableArray<BaselineFile> files, EquatableArray<AcceptedFile> accepted)
        {
            var entries = new HashSet<string>(accepted.SelectMany(static file => file.Entries).Select(static entry => entry.Key), StringComparer.Ordinal);
            var replaced = new HashSet<string>(accepted.SelectMany(static file => file.Entries).SelectMany(static entry => entry.Replaces), StringComparer.Ordinal);
            var released = new HashSet<string>(files.Where(static file => file.IsReleased).SelectMany(static file => file.Lines).Select(static line => line.Check), StringComparer.Ordinal);
            var lines = new List<(BaselineFile File, BaselineLine Line)>();
            var stored = new List<StoredLine>();
            var byKey = new Dictionary<string, BaselineLine>(StringComparer.Ordinal);

            // An entry that cannot be read is reported once, and not again for each line that it may have signed.
            var areRead = accepted.All(static file => file.Diagnostics.Count == 0);
            var diagnostics = new List<ContentDiagnostic>();
            foreach (var file in files)
            {
                var bag = new DiagnosticBag(file.Path);
                foreach (var place in file.Stored)
                {
                    var line = place.ToLine();
                    if (!line.IsIntact)
                    {
                        bag.Report(Rules.BaselineUnsigned, line.Range, line.Promise.Key, "was edited by hand");
                    }
                    else if (replaced.Contains(line.Check))
                    {
                        continue;
                    }
                    else if (areRead && !file.IsReleased && !entries.Contains(line.Entry) && !released.Contains(line.Check))
                    {
                        bag.Report(Rules.BaselineUnsigned, line.Range, line.Promise.Key, $"has the key of an entry that '{AcceptedFile.Name}' does not have");
                    }

                    if (!byKey.TryGetValue(line.Promise.Key, out var same))
                    {
                        byKey.Add(line.Promise.Key, line);
                        lines.Add((file, line));
                        stored.Add(place);
                    }
                    else if (same.Check != line.Check)
                    {
                        bag.Report(Rules.BaselineRepeated, line.Range, line.Promise.Key);
                    }
                }

                diagnostics.AddRange(file.Diagnostics);
                diagnostics.AddRange(bag.ToArray());
            }

            var missing = SignedLines.FindMissing(accepted, files, byKey.ContainsKey);
            diagnostics.AddRange(accepted.SelectMany(static file => file.Diagnostics));
            diagnostics.AddRange(SignedLines.Report(missing));
            return new State(
                lines,
                replaced,
                new HashSet<string>(missing.Keys, StringComparer.Ordinal),
                entries,
                released,
                files.SelectMany(static file => file.Lines).Where(line => !replaced.Contains(line.Check)).ToLookup(static line => line.Promise.Key, StringComparer.Ordinal),
                stored.GroupBy(static line => line.Article.ToString(), StringComparer.Ordinal)
                    .ToDictionary(static group => group.Key, static group => new AcceptedArticle(group.ToEquatableArray()), StringComparer.Ordinal),
                diagnostics.ToEquatableArray());
        }
    }
}
