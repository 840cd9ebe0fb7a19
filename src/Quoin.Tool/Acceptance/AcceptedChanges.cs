using Quoin.Compiler.Baselines;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Acceptance;

/// <summary>What a request accepts of a build: the lines of baselines that go, and those that take their place.</summary>
internal sealed class AcceptedChanges
{
    private AcceptedChanges(HashSet<string> keys, IReadOnlyList<PromiseLine> lines, IReadOnlyList<BaselineChange> changes) =>
        (Keys, Lines, Changes) = (keys, lines, changes);

    /// <summary>The keys of the lines that go.</summary>
    public IReadOnlySet<string> Keys { get; }

    /// <summary>The lines that are signed.</summary>
    public IReadOnlyList<PromiseLine> Lines { get; }

    /// <summary>What has changed, for people.</summary>
    public IReadOnlyList<BaselineChange> Changes { get; }

    /// <summary>The keys of the lines that an entry signs: all of them, so that none can be lost in silence.</summary>
    public IEnumerable<string> Marks => Lines.Select(static line => line.Key);

    /// <summary>The keys of the lines that are gone; of an article that is gone only its own.</summary>
    public IEnumerable<string> Gone
    {
        get
        {
            var whole = Changes.Where(static change => change.Kind == ChangeKind.ArticleGone).Select(static change => change.Key).ToHashSet(StringComparer.Ordinal);
            return Keys.Except(Marks, StringComparer.Ordinal).Select(key => ArticleOf(key) is var article && whole.Contains(article) ? article : key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        }
    }

    /// <summary>Finds what a request accepts.</summary>
    /// <param name="build">A build that is compared with its baselines.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="ToolException">It names something that is nowhere.</exception>
    public static AcceptedChanges Of(ContentBuild build, AcceptRequest request)
    {
        var now = build.Annotations.Select(static article => article.Compiled?.Promises).OfType<ArticlePromises>().SelectMany(static promises => promises.Lines).ToList();
        var old = build.Baselines.Files.SelectMany(static file => file.Lines).Select(static line => line.Promise).ToList();
        var known = now.Concat(old).Select(static line => line.Key).Concat(build.Baselines.Missing).ToHashSet(StringComparer.Ordinal);
        HashSet<string> selected = request.All ? known : [.. request.Names.SelectMany(name => Find(name, known))];

        // One line of each mark, which the comparison of the build has used. Of a mark that is gone with its line, only the key is known.
        var present = now.Select(static line => line.Key).ToHashSet(StringComparer.Ordinal);
        var lost = build.Baselines.Missing.Where(key => !present.Contains(key)).Select(static key => new PromiseLine(key, ""));
        var changes = BaselineComparison.Compare(build.Baselines.Lines.Select(static line => line.Line.Promise).Concat(lost), now, build.Format);
        selected.UnionWith(Companions(changes, selected, old).ToList());
        var current = now.GroupBy(static line => line.Key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        HashSet<string> keys = [.. selected.Where(key => !IsSettled(build.Baselines, key, current))];
        return new AcceptedChanges(
            keys,
            [.. keys.Where(current.ContainsKey).Select(key => current[key]).Order(PromiseLine.Order)],
            [.. changes.Where(change => keys.Contains(change.Key))]);
    }

    /// <summary>
    /// What must go with a selected mark: the line of a renamed mark under its former id, and marks of any article that refer to one by its former id
    /// and have not changed otherwise.
    /// </summary>
    private static IEnumerable<string> Companions(IReadOnlyList<BaselineChange> changes, HashSet<string> selected, IReadOnlyList<PromiseLine> old)
    {
        var reported = changes.Select(static change => change.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => change.Kind == ChangeKind.Renamed && selected.Contains(change.Key)))
        {
            var mark = new PromiseLine(change.Key, "");
            var former = PromiseLine.KeyOf(mark.Article, mark.Group, change.Arguments[0]);
            yield return former;
            foreach (var line in old.Where(line => !reported.Contains(line.Key) && PromiseLine.MayRefer(line.Text, line.Article == mark.Article ? change.Arguments[0] : PromiseLine.ReferenceOf(former))))
            {
                yield return line.Key;
            }
        }
    }

    /// <summary>Whether the baseline says of a mark what holds, in one line that is signed.</summary>
    private static bool IsSettled(BaselineLibrary baselines, string key, Dictionary<string, PromiseLine> current)
    {
        var lines = baselines.LinesOf(key);
        return current.TryGetValue(key, out var promise)
            ? lines.Count == 1 && lines[0].Promise.Text == promise.Text && baselines.IsSigned(lines[0])
            : lines.Count == 0 && !baselines.Missing.Contains(key);
    }

    private static List<string> Find(string name, HashSet<string> known)
    {
        List<string> found = name.Split(PromiseLine.Separator) switch
        {
            [_] => [.. known.Where(key => ArticleOf(key) == name)],
            [var article, var mark] => [.. known.Where(key => ArticleOf(key) == article && key.EndsWith($"{PromiseLine.Separator}{mark}", StringComparison.Ordinal))],
            _ => [.. known.Where(key => key == name)],
        };
        return found.Count > 0 ? found : throw new ToolException(
            $"There is no '{SafeText.Escape(name)}' in the content or its baseline{Suggestion.For(name, [.. known])}");
    }

    public static string ArticleOf(string key) => new PromiseLine(key, "").Article;
}
