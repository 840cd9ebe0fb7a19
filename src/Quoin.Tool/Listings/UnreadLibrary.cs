using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Tool.Listings;

/// <summary>Creates a library whose words could not be read: each of its marks says so, in each of its languages.</summary>
internal static class UnreadLibrary
{
    private const string Language = "en";

    /// <summary>Creates the library.</summary>
    /// <param name="library">What is known of it.</param>
    /// <param name="assembly">The name of the assembly that has its words.</param>
    public static ArticleModel Create(LibraryManifest library, string assembly) => new()
    {
        Id = library.Id,
        IsLibrary = true,
        ClassName = library.ClassName,
        Language = Language,
        AnnotationName = "",
        SourcePath = "",
        SourceText = "",
        Fields = new FieldsModel(new FieldModel?[ArticleFields.Mapping.Fields.Count])
            .With(ArticleFields.Id, new SingleTextModel(library.Id)).With(ArticleFields.Title, new LocalizedModel([new TextModel(Language, library.Id)])),
        Groups = ManifestModels.ToGroups(library).Select(group => group with { Marks = group.Marks.Select(mark => WithNote(group.Kind, mark, library.Id, assembly)).ToEquatableArray() }).ToEquatableArray(),
        Asides = [],
        Coverage = new CoverageModel(0, 0, 0),
    };

    private static MarkModel WithNote(MarkKind kind, MarkModel mark, string library, string assembly)
    {
        var note = $"[The words of '{library}/{mark.Id}' are in the assembly '{assembly}' and could not be read.]";
        return kind switch
        {
            MarkKind.Term => mark with { Fields = WithNote(mark.Fields, TermFields.Label, note) },
            MarkKind.Caveat => mark with { Fields = WithNote(mark.Fields, CaveatFields.Statement, note).With(CaveatFields.AppliesTo, null) },
            _ => mark,
        };
    }

    private static FieldsModel WithNote(FieldsModel fields, Field field, string note) => fields.With(
        field,
        new LocalizedModel(fields.Localized(field) is { Count: > 0 } texts ? texts.Select(text => text with { Text = note }).ToEquatableArray() : [new TextModel(Language, note)]));
}
