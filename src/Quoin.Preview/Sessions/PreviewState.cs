using System.Collections.Frozen;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Preview.Content;

namespace Quoin.Preview.Sessions;

/// <summary>What is shown at one moment. Never changes; an edit leads to the next one.</summary>
internal sealed record PreviewState
{
    /// <summary>The most errors that are shown; the others follow from them, or are shown when these are fixed.</summary>
    private const int MostFindings = 50;

    /// <summary>Before the content is read.</summary>
    public static PreviewState Empty { get; } = new();

    /// <summary>Counts the states of a session.</summary>
    public long Number { get; init; }

    /// <summary>The articles and the libraries, each by its id. A library and an article cannot have the same one.</summary>
    public IReadOnlyDictionary<string, PreviewEntry> Entries { get; private init; } = FrozenDictionary<string, PreviewEntry>.Empty;

    /// <summary>The articles, without libraries, in ordinal order of their ids.</summary>
    public IReadOnlyList<PreviewEntry> Articles { get; private init; } = [];

    /// <summary>The ids of articles that more than one project has, so that a preview does not know which one is meant.</summary>
    public IReadOnlySet<string> Ambiguous { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>The ids of articles that cite a library of which there are no files, so that they cannot be shown before a build.</summary>
    public IReadOnlySet<string> Incomplete { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>The errors, the first ones.</summary>
    public IReadOnlyList<PreviewFinding> Errors { get; private init; } = [];

    /// <summary>The number of errors that are not in <see cref="Errors"/>.</summary>
    public int MoreErrors { get; private init; }

    /// <summary>The number of warnings.</summary>
    public int Warnings { get; private init; }

    /// <summary>Why the content could not be read, in one sentence; null if it was.</summary>
    public string? Fault { get; init; }

    /// <summary>The libraries from which the articles were created; articles that are the same with the same libraries are kept.</summary>
    private IReadOnlyList<ArticleBuild> Libraries { get; init; } = [];

    /// <summary>The state after an edit. An article whose files have errors stays as it was before them.</summary>
    /// <param name="places">The content of each project.</param>
    public PreviewState Next(IReadOnlyList<PlaceBuild> places)
    {
        var (entries, ambiguous, incomplete) = (new Dictionary<string, PreviewEntry>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        ArticleBuild[] libraries = [.. places.SelectMany(static place => place.Build.Libraries)];
        var isSame = libraries.SequenceEqual(Libraries, ReferenceEqualityComparer.Instance);
        var byPath = Entries.Values.ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        foreach (var place in places)
        {
            var content = ContentInterpreter.Interpret(place.Build, place.Elsewhere);
            var shown = new HashSet<string>(StringComparer.Ordinal);
            Add(content.SoundLibraries, content.Libraries, isLibrary: true);
            Add(content.SoundArticles, content.Articles, isLibrary: false);
            foreach (var build in place.Build.Annotations.Where(build => !shown.Contains(build.Path)))
            {
                // With errors, it stays as it was. One that cites a library elsewhere has none.
                if (place.Build.IsSound(build) && build.Article is { } article)
                {
                    incomplete.Add(article.Id);
                }
                else if (byPath.TryGetValue(build.Path, out var earlier))
                {
                    entries.TryAdd(earlier.Id, earlier with { IsEarlier = true });
                }
            }

            void Add(IReadOnlyList<ArticleBuild> builds, ArticleList list, bool isLibrary)
            {
                foreach (var build in builds)
                {
                    var id = build.Article!.Id;
                    shown.Add(build.Path);
                    var entry = isSame && byPath.TryGetValue(build.Path, out var earlier) && ReferenceEquals(earlier.Build, build)
                        ? earlier with { IsEarlier = false }
                        : new PreviewEntry(id, build.Path, build, new Lazy<Article>(() => list.TryGetValue(id, out var article) ? article : throw new InvalidOperationException($"'{id}' is not there."))) { IsLibrary = isLibrary };
                    if (!entries.TryAdd(id, entry) && entries[id].Path != entry.Path)
                    {
                        ambiguous.Add(id);
                    }
                }
            }
        }

        var errors = places.SelectMany(static place => place.Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => (diagnostic, place))).ToList();
        return new PreviewState
        {
            Number = Number + 1,
            Entries = entries.ToFrozenDictionary(StringComparer.Ordinal),
            Articles = [.. entries.Values.Where(static entry => !entry.IsLibrary).OrderBy(static entry => entry.Id, StringComparer.Ordinal)],
            Ambiguous = ambiguous,
            Incomplete = incomplete,
            Errors = [.. errors.Take(MostFindings).Select(static error => PreviewFinding.Of(error.diagnostic, error.place))],
            MoreErrors = Math.Max(0, errors.Count - MostFindings),
            Warnings = places.Sum(static place => place.Diagnostics.Count(static diagnostic => diagnostic.Severity == RuleSeverity.Warning)),
            Libraries = libraries,
        };
    }
}
