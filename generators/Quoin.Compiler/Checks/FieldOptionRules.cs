using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks the options of declared fields: that they fit the type and each other.</summary>
internal static class FieldOptionRules
{
    /// <summary>Checks a field.</summary>
    public static void Check(ContentModel model, FieldDeclaration field, ModelReporter reporter)
    {
        CheckText(field, reporter);
        CheckLimits(field, reporter);
        CheckWords(model, field, reporter);
        CheckReference(model, field, reporter);
        CheckDefault(model, field, reporter);
        if (field.IsQuoted && DeclaredFormats.TargetOf(field.Form) is not null)
        {
            reporter.Option(field, "quoted", "a reference has no words of its own", "remove it");
        }
        else if (field.IsQuoted && field.Form is FieldForm.Boolean or FieldForm.Word or FieldForm.Url or FieldForm.Doi or FieldForm.Country or FieldForm.Region)
        {
            reporter.Option(field, "quoted", "a source does not write such a value as an annotation does", "remove it, or use the type 'text'");
        }
    }

    private static void CheckText(FieldDeclaration field, ModelReporter reporter)
    {
        if (field.Pattern is { } pattern)
        {
            if (field.Form != FieldForm.Text)
            {
                reporter.Option(field, "pattern", "only a text has one", "remove it, or use the type 'text'");
            }
            else if (OwnPattern.TryCreate(pattern, out var fault) is null)
            {
                reporter.Option(field, "pattern", fault!.Reason, fault.Remedy, field.Origin.FindPart("pattern", fault.Start, fault.Length) ?? field.Origin);
            }
        }

        if (field.Unit is { } unit && (field.Form != FieldForm.Quantity || !DeclaredFormats.IsUnit(unit)))
        {
            reporter.Option(field, "unit", field.Form == FieldForm.Quantity ? "a unit begins with neither a space nor a digit, and has no invisible characters" : "only a quantity has one", "correct it");
        }

        if (field.Currency is { } currency && (field.Form != FieldForm.Money || !Currencies.IsCode(currency)))
        {
            reporter.Option(field, "currency", field.Form == FieldForm.Money ? $"'{DisplayText.Excerpt(currency)}' is no ISO 4217 code" : "only an amount of money has one", "write for example EUR");
        }
    }

    private static void CheckLimits(FieldDeclaration field, ModelReporter reporter)
    {
        var areValid = IsValidLimit(field, "min", field.Min, reporter) & IsValidLimit(field, "max", field.Max, reporter);
        if (areValid && field.Min is { } least && field.Max is { } most)
        {
            switch (DeclaredValues.Compare(field.Form, least, most))
            {
                case null:
                    reporter.Option(field, "min", $"it cannot be compared with 'max', which has another {(field.Form == FieldForm.Money ? "currency" : "unit")}", "write both in the same");
                    break;
                case > 0:
                    reporter.Option(field, "min", "it is greater than 'max'", "swap them");
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reports a limit that is not valid; returns whether it is valid or not given.</summary>
    private static bool IsValidLimit(FieldDeclaration field, string option, string? limit, ModelReporter reporter)
    {
        if (limit is null)
        {
            return true;
        }

        if (!DeclaredValues.HasOrder(field.Form))
        {
            reporter.Option(field, option, "its values have no order", "remove it");
            return false;
        }

        var any = field with { Min = null, Max = null, IsList = false };
        var fault = DeclaredValues.IsMeasure(field.Form) && FaultOf(any with { Form = FieldForm.Number }, limit) is null ? null : FaultOf(any, limit);
        if (fault is not null)
        {
            reporter.Option(field, option, fault, $"write it as an annotation would{(DeclaredValues.IsMeasure(field.Form) ? ", or only the number" : "")}");
        }

        return fault is null;
    }

    private static void CheckWords(ContentModel model, FieldDeclaration field, ModelReporter reporter)
    {
        string[] lists = [.. model.Words.Select(static list => list.Name)];
        if (field.Form == FieldForm.Word && field.Words.Length == 0)
        {
            reporter.Option(field, "type", "a word needs the name of its list", "add 'words' with the name of a list of the model");
        }
        else if (field.Form == FieldForm.Word && !lists.Contains(field.Words))
        {
            reporter.Unknown(field, "words", "list of words", field.Words, lists);
        }
        else if (field.Form != FieldForm.Word && field.Words.Length > 0)
        {
            reporter.Option(field, "words", "only a field of the type 'word' has them", "remove it, or use the type 'word'");
        }
    }

    private static void CheckReference(ContentModel model, FieldDeclaration field, ModelReporter reporter)
    {
        var target = DeclaredFormats.TargetOf(field.Form);
        string[] kinds = target is { } mark ? [.. model.KindsOf(mark).Select(static kind => kind.Name)] : [];
        if (field.Kinds.Count > 0 && kinds.Length == 0)
        {
            reporter.Option(field, "kind", "what it refers to has no kinds", "remove it");
        }
        else
        {
            foreach (var kind in field.Kinds.Where(kind => !kinds.Contains(kind)))
            {
                reporter.Unknown(field, "kind", "kind", kind, kinds);
            }
        }

        if (field.Library.Length > 0 && target is not (MarkKind.Caveat or MarkKind.Evidence or MarkKind.Term))
        {
            reporter.Option(field, "library", "it does not refer to what libraries have", "remove it");
        }
    }

    private static void CheckDefault(ContentModel model, FieldDeclaration field, ModelReporter reporter)
    {
        if (field.Default is not { } text)
        {
            return;
        }

        if (field.IsRequired || field.IsList || field.IsQuoted || DeclaredFormats.TargetOf(field.Form) is not null)
        {
            reporter.Option(
                field, "default",
                field.IsRequired ? "it is required, so the default is never used" : field.IsList ? "a list is empty where it is not given" : field.IsQuoted ? "a value that the quote must have cannot be assumed" : "a reference has none",
                "remove one of the two");
        }
        else if (field.Form == FieldForm.Word)
        {
            if (model.Words.FirstOrDefault(list => list.Name == field.Words) is { } list && !list.Words.Any(word => word.Name == text))
            {
                reporter.Unknown(field, "default", "word", text, [.. list.Words.Select(static word => word.Name)]);
            }
        }
        else if (FaultOf(field, text) is { } fault)
        {
            reporter.Option(field, "default", fault, "write it as an annotation would");
        }
    }

    /// <summary>Why a text is no value of a field; null if it is one.</summary>
    private static string? FaultOf(FieldDeclaration field, string text) =>
        DeclaredFormats.Item(field, new Dictionary<string, Vocabulary>(StringComparer.Ordinal)) is TextFormat format && !format.IsValid(text)
            ? $"'{DisplayText.Excerpt(text)}' is not {format.Expected(text)}"
            : null;
}
