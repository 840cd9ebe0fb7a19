using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Binds the standing of marks, for every kind of mark that has one.</summary>
internal sealed class StandingBinder(MarkBinder marks, MarkNames names, DiagnosticBag diagnostics)
{
    private static readonly Keys?[] ByKind = [.. MarkKindDefinition.All.Select(static definition => Keys.Find(definition.Mapping))];

    /// <summary>Sets the standing of a mark in its values, if its kind has one.</summary>
    public void Bind(MarkKind kind, MarkSyntax mark, FieldModel?[] values)
    {
        if (ByKind[(int)kind] is { } keys)
        {
            values[keys.Standing.Index] = new StandingModel(
                (Status)(mark.Fields.Word(keys.Status)?.Number ?? (int)Status.Active),
                SupersededBy(kind, mark, keys.SupersededBy),
                marks.Texts(mark.Fields.Localized(keys.Because)),
                mark.Fields.Text(keys.On) is { } day ? FieldBinder.Date(day.Value) : null);
        }
    }

    /// <summary>Reports marks that supersede each other in a cycle.</summary>
    /// <param name="syntax">The marks.</param>
    /// <param name="supersededBy">The field that refers to the superseding mark.</param>
    /// <param name="standings">The standings of the marks.</param>
    public void CheckSupersession(IReadOnlyList<MarkSyntax> syntax, Field supersededBy, IReadOnlyList<StandingModel> standings) =>
        SupersessionCheck.Report(
            [.. syntax.Select(mark => (mark.Id.Value, mark.Fields.Text(supersededBy)?.Range ?? mark.Id.Range))],
            [.. standings.Select(standing => standing.SupersededBy)],
            diagnostics);

    private int SupersededBy(MarkKind kind, MarkSyntax mark, Field field)
    {
        if (mark.Fields.Text(field) is not { } reference)
        {
            return -1;
        }

        if (reference.Value == mark.Id.Value)
        {
            diagnostics.Report(Rules.KeysConflict, reference.Range, $"'{mark.Id.Value}' cannot supersede itself", "name the mark that replaces it");
        }

        return names.Resolve(reference, kind, mark.Id.Value) ?? -1;
    }

    /// <summary>The fields of a kind of mark that make up its standing.</summary>
    private sealed record Keys(Field Standing, Field Status, Field SupersededBy, Field Because, Field On)
    {
        public static Keys? Find(Mapping mapping)
        {
            var fields = mapping.Fields.ToDictionary(static field => field.Key, StringComparer.Ordinal);
            return mapping.Fields.FirstOrDefault(static field => field.Mapping == StandingFields.Mapping) is { } standing
                ? new Keys(standing, fields[StandingFields.StatusKey], fields[StandingFields.SupersededByKey], fields[StandingFields.BecauseKey], fields[StandingFields.OnKey])
                : null;
        }
    }
}
