using Quoin.Compiler.Names;
using Quoin.Definitions;

namespace Quoin.Tool.Usages;

/// <summary>A mark whose uses can be searched.</summary>
/// <param name="Article">The article or the library that has it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="FormerIds">The ids that it had earlier.</param>
internal sealed record KnownMark(KnownArticle Article, MarkKind Kind, string Id, IReadOnlyList<string> FormerIds)
{
    /// <summary>How it is named from anywhere: <c>tea/wakes-you-up</c>.</summary>
    public string Path => $"{Article.Id}/{Id}";

    /// <summary>Whether it has or had an id.</summary>
    public bool IsNamed(string id) => Id == id || FormerIds.Contains(id, StringComparer.Ordinal);
}

/// <summary>An article or a library, as annotations or generated classes list it.</summary>
/// <param name="id">Its id.</param>
/// <param name="className">The full name of its generated class.</param>
internal sealed class KnownArticle(string id, string className)
{
    private readonly List<KnownMark>[] _marks = [.. MarkKindDefinition.All.Select(static _ => new List<KnownMark>())];
    private readonly Dictionary<(MarkKind, string), int> _places = [];
    private readonly Dictionary<(MarkKind, string), KnownMark> _byName = [];
    private readonly Dictionary<(MarkKind, string), KnownMark> _byId = [];
    private IReadOnlyList<string>? _keys;

    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>The full name of its generated class.</summary>
    public string ClassName => className;

    /// <summary>The name of its generated class without the namespace.</summary>
    public string ShortName => className[(className.LastIndexOf('.') + 1)..];

    /// <summary>All marks, by kind and then in the order of the annotation.</summary>
    public IEnumerable<KnownMark> Marks => _marks.SelectMany(static marks => marks);

    /// <summary>The marks of a kind, in the order of the annotation.</summary>
    public IReadOnlyList<KnownMark> Of(MarkKind kind) => _marks[(int)kind];

    /// <summary>The mark with an id or a former id; null if there is none.</summary>
    public KnownMark? Find(MarkKind kind, string markId) => _byId.GetValueOrDefault((kind, markId));

    /// <summary>The mark of a generated member; null if there is none.</summary>
    public KnownMark? Named(MarkKind kind, string member) => _byName.GetValueOrDefault((kind, member));

    /// <summary>The claim of a key in code; null if it is not known. Keys count the claims as the assembly has them, which may be older than the annotation.</summary>
    public KnownMark? OfKey(int key) => _keys is { } keys && key >= 0 && key < keys.Count ? Find(MarkKind.Claim, keys[key]) : null;

    /// <summary>Notes the ids of the claims of an assembly in the order of its keys. Where two assemblies differ, no key is known.</summary>
    public void SetKeys(IReadOnlyList<string> ids)
    {
        _keys = _keys is null || _keys.SequenceEqual(ids, StringComparer.Ordinal) ? ids : [];
    }

    /// <summary>Adds a mark, or the former ids of one that is there.</summary>
    public void Add(MarkKind kind, string markId, IReadOnlyList<string> formerIds)
    {
        var marks = _marks[(int)kind];

        // An assembly may have been compiled before a mark was renamed.
        var isKnown = _byId.TryGetValue((kind, markId), out var known);
        var index = isKnown ? _places[(kind, known!.Id)] : marks.Count;
        var added = isKnown ? known! with { FormerIds = [.. known.FormerIds.Union(formerIds, StringComparer.Ordinal).Where(former => former != known.Id)] } : new KnownMark(this, kind, markId, formerIds);
        if (isKnown)
        {
            marks[index] = added;
        }
        else
        {
            marks.Add(added);
            _places.Add((kind, markId), index);
        }

        // A current id comes before a former one of another mark, as in C#.
        Name(added.Id, isCurrent: true);
        foreach (var former in added.FormerIds)
        {
            Name(former, isCurrent: false);
        }

        void Name(string name, bool isCurrent)
        {
            if (isCurrent || !_byId.TryGetValue((kind, name), out var other) || other.Id != name)
            {
                _byId[(kind, name)] = added;
                _byName[(kind, CSharpNames.FromId(name))] = added;
            }
        }
    }
}
