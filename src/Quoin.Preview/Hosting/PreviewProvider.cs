using Quoin.AspNetCore;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Hosting;

/// <summary>The content of the app as its files have it now.</summary>
internal sealed class PreviewProvider : ContentProvider
{
    private readonly PreviewSession _session;
    private readonly ContentProvider _compiled;
    private readonly object _lock = new();

    // What was in the files at first. An article that was never there is one of a package, and is not gone.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private (PreviewState State, IReadOnlyList<Article> Articles)? _listed;

    /// <param name="session">The session.</param>
    /// <param name="compiled">The content with which the app was compiled.</param>
    public PreviewProvider(PreviewSession session, ContentProvider compiled)
        : base([])
    {
        (_session, _compiled) = (session, compiled);
        session.Notes = NotesOf;
    }

    /// <summary>The articles in the order of the app, without those that are gone, and then those that are new.</summary>
    public override IReadOnlyList<Article> Articles
    {
        get
        {
            var state = _session.State;
            lock (_lock)
            {
                Remember(state);
                if (_listed is not { } listed || listed.State != state)
                {
                    var compiled = _compiled.Articles.Select(static article => article.Id).ToHashSet(StringComparer.Ordinal);
                    _listed = listed = (state,
                    [
                        .. _compiled.Articles.Where(article => !IsGone(article, state)).Select(article => In(state, article)),
                        .. state.Articles.Where(entry => !compiled.Contains(entry.Id)).Select(static entry => entry.Article),
                    ]);
                }

                return listed.Articles;
            }
        }
    }

    public override Article Current(Article article) => In(_session.State, article);

    public override T? Current<T>(T mark)
        where T : class
    {
        var state = _session.State;
        lock (_lock)
        {
            Remember(state);
            return !state.Entries.ContainsKey(mark.Article.Id) && !IsGone(mark.Article, state) || IsUnclear(mark.Article, state) ? mark
                : ChangedTypes.Of(mark, EntryOf(mark.Article, state)?.Article, out var current) is null ? current as T : null;
        }
    }

    private static PreviewEntry? EntryOf(Article article, PreviewState state) => state.Entries.GetValueOrDefault(article.Id) is { } entry && entry.IsLibrary == article.IsLibrary ? entry : null;

    private static bool IsUnclear(Article article, PreviewState state) => state.Ambiguous.Contains(article.Id) || state.Incomplete.Contains(article.Id);

    private static Article In(PreviewState state, Article article) => IsUnclear(article, state) ? article : EntryOf(article, state)?.Article ?? article;

    private bool IsGone(Article article, PreviewState state) => _known.Contains(article.Id) && !IsUnclear(article, state) && EntryOf(article, state) is null;

    private void Remember(PreviewState state)
    {
        if (_known.Count == 0)
        {
            _known.UnionWith(state.Entries.Keys);
        }
    }

    private List<string> NotesOf(PreviewState state)
    {
        lock (_lock)
        {
            Remember(state);
            var first = _session.First;
            var changed = _compiled.Articles.Where(article => IsGone(article, state) || (!IsUnclear(article, state) && EntryOf(article, state) is { } entry && first.GetValueOrDefault(entry.Id) != entry.Build));
            return
            [
                .. changed.SelectMany(article => ChangedTypes.Of(article, EntryOf(article, state)?.Article)).Select(static change => $"{change}, so what refers to it shows nothing until the app is built again."),
                .. state.Ambiguous.Order(StringComparer.Ordinal).Select(static id => $"Several projects have an article '{id}', so its edits show after a build."),
                .. state.Incomplete.Order(StringComparer.Ordinal).Select(static id => $"'{id}' cites a library of which there are no files here, so its edits show after a build."),
            ];
        }
    }
}
