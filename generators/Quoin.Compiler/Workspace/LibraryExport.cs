using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>What articles may depend on of a library: its marks without places in its sources, so that an edit of a source changes it only where words changed.</summary>
/// <param name="Path">The path of the annotation; empty for a library of a referenced assembly.</param>
/// <param name="Link">Where generated code finds it.</param>
/// <param name="Groups">The marks, one group per kind, in the order of the kinds.</param>
internal sealed record LibraryExport(string Path, LibraryLink Link, EquatableArray<MarkGroupModel> Groups)
{
    /// <summary>The name of the assembly that has it; empty for a library of the same build.</summary>
    public string Assembly { get; init; } = "";

    /// <summary>Whether it has errors, so that marks may be missing.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The marks of one kind, in annotation order.</summary>
    public EquatableArray<MarkModel> Marks(MarkKind kind) => Groups[(int)kind].Marks;

    /// <summary>Creates the export of a compiled library.</summary>
    /// <param name="path">The path of the annotation.</param>
    /// <param name="library">The library.</param>
    /// <param name="hasErrors">Whether it has errors.</param>
    public static LibraryExport From(string path, ArticleModel library, bool hasErrors) => new(
        path,
        new LibraryLink(library.Id, library.ClassName),
        library.Groups.Select(group => new MarkGroupModel(group.Kind, group.Marks.Select(mark => Exported(library, group.Kind, mark)).ToEquatableArray())).ToEquatableArray())
    {
        HasErrors = hasErrors,
    };

    private static MarkModel Exported(ArticleModel library, MarkKind kind, MarkModel mark) => mark with
    {
        Quotes = [],
        Quoted = mark.Quotes.Select(quote => new TextModel(quote.Language, library.TextOf(quote))).ToEquatableArray(),
        Fields = kind == MarkKind.Caveat ? mark.Fields.With(CaveatFields.Statement, Placeless(mark.Fields.Localized(CaveatFields.Statement))) : mark.Fields,
    };

    private static LocalizedModel Placeless(EquatableArray<TextModel> statement) =>
        new(statement.Select(static text => text.Source is null ? text : text with { Source = null }).ToEquatableArray());
}
