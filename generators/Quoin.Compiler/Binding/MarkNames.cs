using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Keeps the ids of an article: resolves references, and gives each mark a unique C# name.</summary>
internal sealed class MarkNames
{
    /// <summary>The maximum number of unknown references with a suggestion, because each is compared with every id.</summary>
    private const int SuggestionsLimit = 100;

    private readonly Annotation _annotation;
    private readonly Dictionary<string, (MarkKind Kind, int Index)> _marks;
    private readonly Dictionary<string, (TextRange Range, string Name)> _formerIds = new(StringComparer.Ordinal);
    private readonly string[][] _names = new string[MarkKindDefinition.Count][];
    private readonly DiagnosticBag _diagnostics;
    private readonly ReferencesModel _references;
    private Dictionary<string, ReferenceModel>? _foreign;
    private int _suggestions;

    /// <param name="annotation">The annotation.</param>
    /// <param name="references">What its references lead to in libraries.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public MarkNames(Annotation annotation, ReferencesModel references, DiagnosticBag diagnostics)
    {
        (_annotation, _references, _diagnostics) = (annotation, references, diagnostics);
        var (count, most) = (0, 0);
        foreach (var group in annotation.Groups)
        {
            (count, most) = (count + group.Marks.Count, Math.Max(most, group.Marks.Count));
        }

        _marks = new Dictionary<string, (MarkKind Kind, int Index)>(count, StringComparer.Ordinal);

        // The id of each name that is taken. Earlier ids of claims have names like theirs; of the other kinds, one is read after the other.
        var ofClaims = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new Dictionary<string, string>(most, StringComparer.Ordinal);
        foreach (var group in annotation.Groups)
        {
            taken.Clear();
            Add(group, group.Kind == MarkKind.Claim ? ofClaims : taken);
        }

        foreach (var claim in annotation.Marks(MarkKind.Claim))
        {
            foreach (var former in claim.Fields.Ids(ClaimFields.Formerly))
            {
                if (!ReportIfTaken(former))
                {
                    _formerIds.Add(former.Value, (former.Range, AddName(former, ofClaims)));
                }
            }
        }
    }

    /// <summary>The C# name of a mark; empty if the name is taken, which has been reported.</summary>
    public string Name(MarkKind kind, int index) => _names[(int)kind][index];

    /// <summary>The C# name for an earlier id of a claim; empty if the name is taken, which has been reported.</summary>
    public string FormerName(Located<string> id) =>
        _formerIds.TryGetValue(id.Value, out var first) && first.Range == id.Range ? first.Name : "";

    /// <summary>Resolves a reference to the index of a mark; null if it is invalid, which is reported.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="expected">The expected kind of mark.</param>
    /// <param name="self">The id of the mark that has the reference, which must not refer to itself.</param>
    public int? Resolve(Located<string> reference, MarkKind expected, string self)
    {
        if (!_marks.TryGetValue(reference.Value, out var mark))
        {
            ReportUnknown(reference, expected, new FreeNames([self]));
            return null;
        }

        return Known(reference, mark, expected);
    }

    /// <summary>Resolves references to the indices of marks, without those that were reported.</summary>
    public EquatableArray<int> Resolve(EquatableArray<Located<string>> references, MarkKind expected)
    {
        if (references.Count == 0)
        {
            return [];
        }

        var (indices, count) = (new int[references.Count], 0);
        FreeNames? free = null;
        foreach (var reference in references)
        {
            if (!_marks.TryGetValue(reference.Value, out var mark))
            {
                if (Foreign(reference.Value) is { } foreign)
                {
                    if (Cited(reference, foreign, expected, ref free, references) is { } cited)
                    {
                        indices[count++] = cited;
                    }

                    continue;
                }

                ReportUnknown(reference, expected, free ??= new FreeNames(references.Select(static other => other.Value)));
            }
            else if (Known(reference, mark, expected) is { } index)
            {
                indices[count++] = index;
            }
        }

        Array.Resize(ref indices, count);
        return new EquatableArray<int>(indices);
    }

    /// <summary>What a reference leads to in libraries; null if it does not name one, and none has such a mark.</summary>
    private ReferenceModel? Foreign(string reference) =>
        _references.References.Count > 0 && (_foreign ??= _references.References.ToDictionary(static one => one.Text, StringComparer.Ordinal)).TryGetValue(reference, out var found)
            ? found
            : null;

    /// <summary>The index of a cited mark; null if there is none, which is reported, unless the library has errors.</summary>
    private int? Cited(Located<string> reference, ReferenceModel found, MarkKind expected, ref FreeNames? free, EquatableArray<Located<string>> references)
    {
        switch (found.Target)
        {
            case ReferenceTarget.Mark:
                return Known(reference, (found.Kind, found.Index), expected);
            case ReferenceTarget.BrokenLibrary:
                return null;
            case ReferenceTarget.NoLibrary:
                ReportForeign(Rules.LibraryNotFound, free ??= Free(references), found.Text.Substring(0, found.Text.IndexOf(LibraryLink.Separator)));
                return null;
            default:
                if (found.Text.IndexOf(LibraryLink.Separator) is var end and >= 0)
                {
                    ReportForeign(Rules.LibraryMarkNotFound, free ??= Free(references), found.Text.Substring(0, end), MarkKindDefinition.Get(expected).Name, found.Text.Substring(end + 1));
                    return null;
                }

                ReportForeign(Rules.UnknownReference, free ??= Free(references), MarkKindDefinition.Get(expected).Name, reference.Value);
                return null;
        }

        void ReportForeign(Rule rule, FreeNames free, params string[] arguments) => _diagnostics.Report(
            rule, reference.Range, Replacement.OfWord(_diagnostics.Path, reference.Range, reference.Form, reference.Value, free.Take(found.Nearest)), [.. arguments, found.Hint]);
    }

    private static FreeNames Free(EquatableArray<Located<string>> references) => new(references.Select(static other => other.Value));

    /// <summary>The index of a mark; null if it is of another kind, which is reported.</summary>
    private int? Known(Located<string> reference, (MarkKind Kind, int Index) mark, MarkKind expected)
    {
        if (mark.Kind == expected)
        {
            return mark.Index;
        }

        _diagnostics.Report(Rules.WrongReference, reference.Range, reference.Value, MarkKindDefinition.Get(mark.Kind).NameWithArticle, MarkKindDefinition.Get(expected).NameWithArticle);
        return null;
    }

    private void ReportUnknown(Located<string> reference, MarkKind expected, FreeNames free)
    {
        var isSuggested = _suggestions++ < SuggestionsLimit;
        var ids = isSuggested ? IdsOf(expected) : [];
        var nearest = isSuggested ? Suggestion.Nearest(reference.Value, ids) : null;
        _diagnostics.Report(
            Rules.UnknownReference, reference.Range,
            Replacement.OfWord(
                _diagnostics.Path, reference.Range, reference.Form, reference.Value, free.Take(nearest), isOnly: ids.Count(id => TextMeaning.IsSameName(id, reference.Value)) == 1),
            MarkKindDefinition.Get(expected).Name, reference.Value, isSuggested ? Suggestion.Tell(nearest, ids) : "");
    }

    /// <summary>The ids of a kind, without those that another mark has.</summary>
    private List<string> IdsOf(MarkKind kind) =>
        [.. _annotation.Marks(kind).Select(static mark => mark.Id.Value).Where((id, index) => _marks[id] == (kind, index))];

    private void Add(MarkGroup group, Dictionary<string, string> taken)
    {
        var names = _names[(int)group.Kind] = new string[group.Marks.Count];
        for (var index = 0; index < names.Length; index++)
        {
            var id = group.Marks[index].Id;
            if (!ReportIfTaken(id))
            {
                _marks.Add(id.Value, (group.Kind, index));
            }

            names[index] = AddName(id, taken);
        }
    }

    /// <summary>Gives an id a C# name, and returns it; empty if it is not available, which is reported. Marks with the same id have the same name.</summary>
    private string AddName(Located<string> id, Dictionary<string, string> taken)
    {
        var name = CSharpNames.FromId(id.Value);
        if (CSharpNames.IsReservedForMarks(name))
        {
            _diagnostics.Report(Rules.NameTaken, id.Range, id.Value, name, "is reserved for generated code");
            return "";
        }

        if (taken.TryGetValue(name, out var other))
        {
            _diagnostics.Report(Rules.NameTaken, id.Range, id.Value, name, $"'{other}' already has");
            return other == id.Value ? name : "";
        }

        taken.Add(name, id.Value);
        return name;
    }

    private bool ReportIfTaken(Located<string> id)
    {
        if (_marks.TryGetValue(id.Value, out var other))
        {
            var line = _annotation.Marks(other.Kind)[other.Index].Id.Range.StartLine + 1;
            _diagnostics.Report(Rules.DuplicateId, id.Range, id.Value, MarkKindDefinition.Get(other.Kind).NameWithArticle, $"{line}");
            return true;
        }

        if (_formerIds.TryGetValue(id.Value, out var former))
        {
            _diagnostics.Report(Rules.DuplicateId, id.Range, id.Value, "a former id of a claim", $"{former.Range.StartLine + 1}");
            return true;
        }

        return false;
    }
}
