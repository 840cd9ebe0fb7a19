using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
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
            var status = (Status)(mark.Fields.Word(keys.Status)?.Number ?? (int)Status.Active);
            var supersededBy = SupersededBy(kind, mark, keys.SupersededBy);
            var because = mark.Fields.Localized(keys.Because);
            var on = mark.Fields.Text(keys.On);
            values[keys.Standing.Index] = status == Status.Active && supersededBy < 0 && because.Count == 0 && on is null
                ? StandingModel.Active
                : new StandingModel(status, supersededBy, marks.Texts(because), on is { } day ? FieldBinder.Date(day.Value) : null);
        }
    }

    /// <summary>Reports marks that supersede each other in a cycle.</summary>
    /// <param name="syntax">The marks.</param>
    /// <param name="supersededBy">The field that refers to the superseding mark.</param>
    /// <param name="models">The bound marks.</param>
    /// <param name="standing">The field of their standings.</param>
    public void CheckSupersession(EquatableArray<MarkSyntax> syntax, Field supersededBy, EquatableArray<MarkModel> models, Field standing)
    {
        var next = new int[models.Count];
        var isAny = false;
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = (models[i].Fields[standing] as StandingModel ?? StandingModel.Active).SupersededBy;
            isAny |= next[i] >= 0;
        }

        if (isAny)
        {
            SupersessionCheck.Report([.. syntax.Select(mark => (mark.Id.Value, mark.Fields.Text(supersededBy)?.Range ?? mark.Id.Range))], next, diagnostics);
        }
    }

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
