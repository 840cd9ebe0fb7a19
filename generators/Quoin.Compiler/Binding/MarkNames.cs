using Quoin.Compiler.Diagnostics;
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

    private readonly Dictionary<string, (MarkKind Kind, int Index, TextRange Range)> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextRange> _formerIds = new(StringComparer.Ordinal);
    private readonly Dictionary<(MarkKind, string), string> _names = [];
    private readonly Dictionary<(MarkKind, string), string> _idsByName = [];
    private readonly Dictionary<MarkKind, List<string>> _ids = [];
    private readonly DiagnosticBag _diagnostics;
    private int _suggestions;

    public MarkNames(Annotation annotation, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var group in annotation.Groups)
        {
            Add(group.Kind, group.Marks);
        }

        foreach (var former in annotation.Claims.SelectMany(claim => claim.Formerly))
        {
            if (!ReportIfTaken(former))
            {
                _formerIds.Add(former.Value, former.Range);
                AddName(MarkKind.Claim, former);
            }
        }
    }

    /// <summary>The C# name of a mark; empty if the name is taken, which has been reported.</summary>
    public string Name(MarkKind kind, string id) => _names.TryGetValue((kind, id), out var name) ? name : "";

    /// <summary>The C# name for an earlier id of a claim; empty if the name is taken, which has been reported.</summary>
    public string FormerName(Located<string> id) =>
        _formerIds.TryGetValue(id.Value, out var first) && first == id.Range ? Name(MarkKind.Claim, id.Value) : "";

    /// <summary>Resolves a reference to the index of a mark; null if it is invalid, which is reported.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="expected">The expected kind of mark.</param>
    /// <param name="self">The id of the mark that has the reference, which must not refer to itself.</param>
    public int? Resolve(Located<string> reference, MarkKind expected, string self)
    {
        if (!_marks.ContainsKey(reference.Value))
        {
            ReportUnknown(reference, expected, new FreeNames([self]));
            return null;
        }

        return Known(reference, expected);
    }

    /// <summary>Resolves references to the indices of marks, without those that were reported.</summary>
    public EquatableArray<int> Resolve(EquatableArray<Located<string>> references, MarkKind expected)
    {
        var indices = new List<int>(references.Count);
        FreeNames? free = null;
        foreach (var reference in references)
        {
            if (!_marks.ContainsKey(reference.Value))
            {
                ReportUnknown(reference, expected, free ??= new FreeNames(references.Select(other => other.Value)));
            }
            else if (Known(reference, expected) is { } index)
            {
                indices.Add(index);
            }
        }

        return [.. indices];
    }

    /// <summary>The index of a mark; null if it is of another kind, which is reported.</summary>
    private int? Known(Located<string> reference, MarkKind expected)
    {
        var mark = _marks[reference.Value];
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
        var nearest = isSuggested ? Suggestion.Nearest(reference.Value, _ids[expected]) : null;
        _diagnostics.Report(
            Rules.UnknownReference, reference.Range,
            Replacement.OfWord(_diagnostics.Path, reference.Range, reference.Form, free.Take(nearest)),
            MarkKindDefinition.Get(expected).Name, reference.Value, isSuggested ? Suggestion.Tell(nearest, _ids[expected]) : "");
    }

    private void Add(MarkKind kind, IEnumerable<MarkSyntax> marks)
    {
        var ids = _ids[kind] = [];
        var index = 0;
        foreach (var mark in marks)
        {
            var id = mark.Id.Value;
            if (!ReportIfTaken(mark.Id))
            {
                _marks.Add(id, (kind, index, mark.Id.Range));
                ids.Add(id);
            }

            AddName(kind, mark.Id);
            index++;
        }
    }

    private void AddName(MarkKind kind, Located<string> id)
    {
        var name = CSharpNames.FromId(id.Value);
        if (CSharpNames.IsReservedForMarks(name))
        {
            _diagnostics.Report(Rules.NameTaken, id.Range, id.Value, name, "is reserved for generated code");
        }
        else if (_idsByName.TryGetValue((kind, name), out var other))
        {
            _diagnostics.Report(Rules.NameTaken, id.Range, id.Value, name, $"'{other}' already has");
        }
        else
        {
            _idsByName.Add((kind, name), id.Value);
            _names.Add((kind, id.Value), name);
        }
    }

    private bool ReportIfTaken(Located<string> id)
    {
        if (_marks.TryGetValue(id.Value, out var other))
        {
            _diagnostics.Report(Rules.DuplicateId, id.Range, id.Value, MarkKindDefinition.Get(other.Kind).NameWithArticle, $"{other.Range.StartLine + 1}");
            return true;
        }

        if (_formerIds.TryGetValue(id.Value, out var former))
        {
            _diagnostics.Report(Rules.DuplicateId, id.Range, id.Value, "a former id of a claim", $"{former.StartLine + 1}");
            return true;
        }

        return false;
    }
}
