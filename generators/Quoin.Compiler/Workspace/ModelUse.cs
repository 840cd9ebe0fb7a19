using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>What an annotation uses of the model, as names that few edits change.</summary>
/// <param name="Names">The names, in ordinal order.</param>
internal sealed record ModelUse(EquatableArray<string> Names)
{
    /// <summary>What an annotation uses; null without a model.</summary>
    public static ModelUse? Of(Annotation annotation)
    {
        if (annotation.Format.IsDefault)
        {
            return null;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        AddFields(names, "article", "", annotation.Fields.Own);
        foreach (var group in annotation.Groups)
        {
            foreach (var mark in group.Marks)
            {
                var kind = KindOf(group.Kind, mark);
                names.Add($"{group.Kind} {kind}");
                AddFields(names, $"{group.Kind}", kind, mark.Own);
                if (group.Kind == MarkKind.Claim && mark.Fields.Word(ClaimFields.Certainty) is { Word.Name: var level })
                {
                    names.Add($"level {level}");
                }
            }
        }

        return new ModelUse(names.ToEquatableArray());
    }

    /// <summary>Reports what the files of a build declare and no annotation uses.</summary>
    /// <param name="models">The models.</param>
    /// <param name="all">What the annotations use.</param>
    /// <param name="areAll">Whether every annotation could be read.</param>
    public static EquatableArray<ContentDiagnostic> Check(ModelsInForce models, EquatableArray<ModelUse> all, bool areAll)
    {
        if (models.Format.IsDefault || models.Format.Model.IsIncomplete || all.Count == 0 || !areAll)
        {
            return [];
        }

        var model = models.Format.Model;
        var used = new HashSet<string>(all.SelectMany(static one => one.Names), StringComparer.Ordinal);
        var unused = new List<ContentDiagnostic>();
        foreach (var kind in model.Kinds)
        {
            if (Report(kind, $"{kind.Mark} {kind.Name}", $"The {MarkKindDefinition.Get(kind.Mark).Name} kind"))
            {
                continue;
            }

            foreach (var field in kind.Fields)
            {
                Report(field, $"{kind.Mark} {kind.Name} {field.Name}", $"The field of '{kind.Name}'");
            }
        }

        foreach (var fields in model.MarkFields)
        {
            foreach (var field in fields.Fields)
            {
                Report(field, $"{fields.Mark} * {field.Name}", $"The field of {MarkKindDefinition.Get(fields.Mark).Group.ToLowerInvariant()}");
            }
        }

        foreach (var field in model.ArticleFields)
        {
            Report(field, $"article * {field.Name}", "The field of articles");
        }

        foreach (var level in model.Levels)
        {
            Report(level, $"level {level.Name}", "The level of certainty");
        }

        return unused.OrderBy(static diagnostic => diagnostic.Path, FilePaths.Order).ThenBy(static diagnostic => diagnostic.Range.Start).ToEquatableArray();

        bool Report(Declared declared, string name, string what)
        {
            // A field with a default has a value in every mark, whether annotations give one or not.
            if (!declared.Origin.IsFile || used.Contains(name) || declared is FieldDeclaration { Default: not null })
            {
                return false;
            }

            unused.Add(new DiagnosticBag(declared.Origin.Path).Report(Rules.ModelUnused, declared.Origin.Range, what, declared.Name));
            return true;
        }
    }

    private static string KindOf(MarkKind mark, MarkSyntax syntax) => mark switch
    {
        MarkKind.Claim => syntax.Fields.Word(ClaimFields.Kind)?.Word.Name,
        MarkKind.Caveat => syntax.Fields.Word(CaveatFields.Kind)?.Word.Name,
        MarkKind.Evidence => syntax.Fields.Word(EvidenceFields.Kind)?.Word.Name,
        _ => syntax.Own?.Kind?.Word.Name,
    } ?? "";

    private static void AddFields(SortedSet<string> names, string owner, string kind, OwnSyntax? own)
    {
        foreach (var value in own?.Values ?? [])
        {
            if (!value.IsDefault)
            {
                names.Add($"{owner} {kind} {value.Field.Name}");
                names.Add($"{owner} * {value.Field.Name}");
            }
        }
    }
}
