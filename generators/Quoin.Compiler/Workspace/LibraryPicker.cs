using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>Collects the marks of libraries that one annotation cites, in the order in which it first does.</summary>
internal sealed class LibraryPicker(Annotation annotation)
{
    private readonly List<CitedMark>[] _cited = [.. MarkKindDefinition.All.Select(static _ => new List<CitedMark>())];
    private readonly Dictionary<(string Library, MarkKind Kind, int Mark), int> _indices = [];

    /// <summary>Whether a library that is cited has errors.</summary>
    public bool CitesErrors { get; private set; }

    /// <summary>The number of the annotation's own marks of a kind.</summary>
    public int OwnCount(MarkKind kind) => annotation.Marks(kind).Count;

    /// <summary>Cites a mark, and what supersedes it. The result is its index among the cited marks of its kind.</summary>
    public int Pick(LibraryExport library, MarkKind kind, int mark)
    {
        CitesErrors |= library.HasErrors;
        var first = -1;
        var previous = -1;
        while (mark >= 0)
        {
            var key = (library.Link.Id, kind, mark);
            var isKnown = _indices.TryGetValue(key, out var index);
            var cited = _cited[(int)kind];
            if (!isKnown)
            {
                index = cited.Count;
                _indices.Add(key, index);
                cited.Add(new CitedMark(library.Link, library.Marks(kind)[mark]));
            }

            first = first < 0 ? index : first;
            if (previous >= 0)
            {
                var standing = new EvidenceModel(cited[previous].Mark).Standing with { SupersededBy = OwnCount(kind) + index };
                cited[previous] = cited[previous] with { Mark = cited[previous].Mark with { Fields = cited[previous].Mark.Fields.With(EvidenceFields.Standing, standing) } };
            }

            // What is known has its successors already.
            mark = isKnown || kind != MarkKind.Evidence ? -1 : new EvidenceModel(library.Marks(kind)[mark]).Standing.SupersededBy;
            previous = index;
        }

        return first;
    }

    /// <summary>The cited marks, one group per kind; empty if none is cited.</summary>
    public EquatableArray<CitedGroupModel> Groups() =>
        _indices.Count == 0 ? [] : _cited.Select(static (marks, kind) => new CitedGroupModel((MarkKind)kind, marks.ToEquatableArray())).ToEquatableArray();
}
