using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>The libraries that the articles of a build can cite.</summary>
/// <param name="Own">Those of the build, in the order of their paths.</param>
/// <param name="Referenced">Those of referenced assemblies.</param>
/// <param name="Unread">The ids of annotations that could not be read, as their names give them, and of libraries that could not be compiled; they are reported themselves.</param>
/// <param name="MayLackHouse">Whether an error of a library may have lost a caveat that applies to claims of any article.</param>
internal sealed record LibraryCatalog(EquatableArray<LibraryExport> Own, EquatableArray<LibraryExport> Referenced, EquatableArray<string> Unread, bool MayLackHouse)
{
    /// <summary>No libraries.</summary>
    public static readonly LibraryCatalog Empty = new([], [], [], false);

    private Dictionary<string, LibraryEntry>? _byId;
    private List<(LibraryExport Library, int Caveat, HouseSelectorModel Selector)>? _house;

    /// <summary>Creates the catalog of a build.</summary>
    /// <param name="own">The libraries of the build, in any order.</param>
    /// <param name="referenced">Those of referenced assemblies.</param>
    /// <param name="unread">The annotations that could not be read, and the libraries that could not be compiled.</param>
    public static LibraryCatalog From(EquatableArray<LibraryExport> own, EquatableArray<LibraryExport> referenced, IReadOnlyCollection<ParseResult> unread)
    {
        // Some versions of Roslyn pass a file twice when several change at once.
        var sorted = own.Count < 2 ? own : own.OrderBy(static library => library.Path, FilePaths.Order).Distinct().ToEquatableArray();
        var ids = unread.Select(BuildSteps.IdOf).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray();
        var mayLack = own.Any(static library => library.HasErrors) || unread.Any(static annotation => annotation.MayBeLibrary);
        return sorted.Count + referenced.Count + ids.Count == 0 ? Empty : new LibraryCatalog(sorted, referenced, ids, mayLack);
    }

    /// <summary>Whether there is nothing to cite.</summary>
    public bool IsEmpty => Own.Count + Referenced.Count == 0;

    /// <summary>Finds what an annotation cites, and nothing else, so that an edit of a library affects only the articles that cite what changed.</summary>
    public ReferencesModel Resolve(Annotation annotation)
    {
        if (annotation.IsLibrary || (annotation.References.Count == 0 && House.Count == 0))
        {
            return ReferencesModel.None;
        }

        var picker = new LibraryPicker(annotation);
        var references = annotation.References.Select(reference => Find(reference, picker)).OfType<ReferenceModel>().ToEquatableArray();
        var house = new List<HouseCaveatModel>();
        foreach (var (library, caveat, selector) in House)
        {
            if (selector.Includes(annotation.Id.Value, annotation.Language.Value) && annotation.Claims.Any(claim => selector.Includes(claim.KindWord)))
            {
                house.Add(new HouseCaveatModel(picker.Pick(library, MarkKind.Caveat, caveat), selector));
            }
        }

        return references.Count == 0 && house.Count == 0 ? ReferencesModel.None : new ReferencesModel(picker.Groups(), references, [.. house])
        {
            IsIncomplete = picker.CitesErrors || references.Any(static reference => reference.Target == ReferenceTarget.BrokenLibrary),
        };
    }

    /// <summary>The ids that references can begin with, and those of what could not be read, each once in ordinal order.</summary>
    public EquatableArray<string> Names => Own.Concat(Referenced).Select(static library => library.Link.Id).Concat(Unread)
        .Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray();

    private List<(LibraryExport Library, int Caveat, HouseSelectorModel Selector)> House => _house ??= FindHouse();

    private Dictionary<string, LibraryEntry> ById => _byId ??= Index();

    /// <summary>Where a reference leads; null if it names no library, and none has such a mark.</summary>
    private ReferenceModel? Find(string reference, LibraryPicker picker)
    {
        var end = reference.IndexOf(LibraryLink.Separator);
        if (end < 0)
        {
            // Of several libraries that have it, the author has to choose.
            return ById.Values.Where(library => library.Find(reference) is not null).OrderBy(static library => library.Export.Link.Id, StringComparer.Ordinal).FirstOrDefault() is { } meant
                ? Unknown(ReferenceTarget.NoMark, meant.Export.Link.To(reference))
                : null;
        }

        var (id, mark) = (reference.Substring(0, end), reference.Substring(end + 1));
        if (!ById.TryGetValue(id, out var entry))
        {
            if (Unread.AsSpan().IndexOf(id) >= 0)
            {
                return new ReferenceModel(reference, ReferenceTarget.BrokenLibrary);
            }

            var nearest = Suggestion.Nearest(id, ById.Keys);
            return nearest is not null && ById[nearest].Find(mark) is not null
                ? Unknown(ReferenceTarget.NoLibrary, ById[nearest].Export.Link.To(mark))
                : new ReferenceModel(reference, ReferenceTarget.NoLibrary, Hint: Suggestion.Tell(nearest, [.. ById.Keys.OrderBy(static key => key, StringComparer.Ordinal)]));
        }

        if (entry.Find(mark) is var (kind, index))
        {
            return new ReferenceModel(reference, ReferenceTarget.Mark, kind, picker.OwnCount(kind) + picker.Pick(entry.Export, kind, index));
        }

        return entry.Export.HasErrors ? new ReferenceModel(reference, ReferenceTarget.BrokenLibrary)
            : Suggestion.Nearest(mark, entry.Ids) is { } near ? Unknown(ReferenceTarget.NoMark, entry.Export.Link.To(near))
            : new ReferenceModel(reference, ReferenceTarget.NoMark, Hint: Suggestion.Tell(null, entry.Ids));

        ReferenceModel Unknown(ReferenceTarget target, string near) => new(reference, target, Hint: $"; did you mean '{near}'?", Nearest: near);
    }

    private List<(LibraryExport Library, int Caveat, HouseSelectorModel Selector)> FindHouse()
    {
        var house = new List<(LibraryExport Library, int Caveat, HouseSelectorModel Selector)>();
        foreach (var library in ById.Values.Select(static entry => entry.Export).OrderBy(static export => export.Link.Id, StringComparer.Ordinal))
        {
            var caveats = library.Marks(MarkKind.Caveat);
            for (var i = 0; i < caveats.Count; i++)
            {
                if (new CaveatModel(caveats[i]).House is { } selector)
                {
                    house.Add((library, i, selector));
                }
            }
        }

        return house;
    }

    /// <summary>The libraries by id. Of several with one id, which is reported, the first is used, and one of the build before others.</summary>
    private Dictionary<string, LibraryEntry> Index()
    {
        var byId = new Dictionary<string, LibraryEntry>(StringComparer.Ordinal);
        foreach (var library in Own.Concat(Referenced))
        {
            if (!byId.ContainsKey(library.Link.Id))
            {
                byId.Add(library.Link.Id, new LibraryEntry(library));
            }
        }

        return byId;
    }

    /// <inheritdoc/>
    public bool Equals(LibraryCatalog? other) => ReferenceEquals(this, other) || (other is not null && Own == other.Own && Referenced == other.Referenced && Unread == other.Unread && MayLackHouse == other.MayLackHouse);

    /// <inheritdoc/>
    public override int GetHashCode() => Own.Count + Referenced.Count;

    /// <summary>A library with its marks by id.</summary>
    private sealed class LibraryEntry(LibraryExport export)
    {
        private Dictionary<string, (MarkKind Kind, int Index)>? _marks;

        public LibraryExport Export => export;

        /// <summary>The ids of its marks.</summary>
        public IReadOnlyCollection<string> Ids => Marks.Keys;

        private Dictionary<string, (MarkKind Kind, int Index)> Marks => _marks ??= Index();

        public (MarkKind Kind, int Index)? Find(string id) => Marks.TryGetValue(id, out var mark) ? mark : null;

        private Dictionary<string, (MarkKind Kind, int Index)> Index()
        {
            var marks = new Dictionary<string, (MarkKind Kind, int Index)>(StringComparer.Ordinal);
            foreach (var group in export.Groups)
            {
                for (var i = 0; i < group.Marks.Count; i++)
                {
                    // A repeated id is reported where the library is.
                    if (!marks.ContainsKey(group.Marks[i].Id))
                    {
                        marks.Add(group.Marks[i].Id, (group.Kind, i));
                    }
                }
            }

            return marks;
        }
    }
}
