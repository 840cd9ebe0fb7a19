using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Compiler.Names;

/// <summary>The names of a model's types in C#.</summary>
internal static class ModelNames
{
    /// <summary>The class that has the types of a model.</summary>
    public const string ClassName = "QuoinModel";

    /// <summary>The method that returns what creates marks. A method, not a field, because passing it creates nothing.</summary>
    public const string ContentMethod = "GetContent";

    /// <summary>The members that the class has for every model, and its own name, which a member cannot have.</summary>
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "ClaimKind", "CaveatKind", "EvidenceKind", "TermKind", "Certainty", "Definition", ContentMethod, "GetKind", "GetCertainty", ClassName,
    };

    /// <summary>Whether a name is not available for a list of words, whose enum has it.</summary>
    public static bool IsReserved(string name) => Members.Contains(name) || CSharpNames.IsInherited(name);

    /// <summary>The class of a model with its namespace.</summary>
    /// <param name="model">The model.</param>
    /// <param name="ns">The namespace of the build's own classes.</param>
    public static string ClassOf(ContentModel model, string ns) => $"global::{model.Namespace ?? ns}.{ClassName}";

    /// <summary>The class of the fields of a kind: <c>ObligationClaimFields</c>. The sort of mark is part of it, so that no two are the same.</summary>
    /// <param name="mark">The sort of mark; null for articles.</param>
    /// <param name="kind">The word of the kind; null for marks that have no kinds.</param>
    public static string FieldsOf(MarkKind? mark, string? kind) => $"{(kind is null ? "" : CSharpNames.FromId(kind))}{mark?.ToString() ?? "Article"}Fields";

    /// <summary>The type arguments of a mark: the class of its fields in angle brackets, or nothing if its kind has no fields.</summary>
    public static string ArgumentsOf(AnnotationFormat format, MarkKind? mark, string? kind, string ns) =>
        format.FieldsOf(mark, kind).Count == 0 ? "" : $"<{ClassOf(format.Model, ns)}.{FieldsOf(mark, kind)}>";

    /// <summary>The type of a property, without the question mark of one that may be null.</summary>
    public static string TypeOf(FieldDeclaration field)
    {
        var item = field.Form switch
        {
            FieldForm.Boolean => "bool",
            FieldForm.Integer => "int",
            FieldForm.Number => "decimal",
            FieldForm.Country or FieldForm.Region => "global::Quoin.Iso3166Code",
            FieldForm.Date => "global::Quoin.Iso8601Date",
            FieldForm.Duration => "global::Quoin.Iso8601Duration",
            FieldForm.Word => CSharpNames.FromId(field.Words),
            FieldForm.Text or FieldForm.Url or FieldForm.Doi => "string",
            var form => $"global::Quoin.{form}",
        };
        return !field.IsList ? item
            : DeclaredFormats.TargetOf(field.Form) is null ? $"global::System.Collections.Generic.IReadOnlyList<{item}>"
            : $"global::Quoin.MarkList<{item}>";
    }

    /// <summary>The method that reads a value.</summary>
    public static string ReaderOf(FieldForm form, bool isList) => form switch
    {
        FieldForm.Country or FieldForm.Region => "Code",
        FieldForm.Text or FieldForm.Url or FieldForm.Doi => "Text",
        FieldForm.LocalizedText => "Localized",
        FieldForm.Integer => "WholeNumber",
        FieldForm.Evidence => isList ? "EvidenceList" : "Evidence",
        FieldForm.Caveat or FieldForm.Claim or FieldForm.Section or FieldForm.Term => isList ? $"{form}s" : $"{form}",
        _ => $"{form}",
    };

    /// <summary>Whether a value is a struct, so that one that may not be given is a <see cref="Nullable{T}"/>.</summary>
    public static bool IsStruct(FieldForm form) => form is FieldForm.Boolean or FieldForm.Integer or FieldForm.Number or FieldForm.Quantity or FieldForm.Money
        or FieldForm.Date or FieldForm.Duration or FieldForm.Country or FieldForm.Region or FieldForm.Word;
}
