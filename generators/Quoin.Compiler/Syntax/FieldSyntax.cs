using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>The value of a field in an annotation: its form is valid; references are not resolved yet.</summary>
internal abstract record FieldSyntax;

/// <summary>A missing value.</summary>
internal sealed record NotGivenSyntax : FieldSyntax
{
    public static readonly NotGivenSyntax Instance = new();

    private NotGivenSyntax()
    {
    }
}

internal sealed record TextSyntax(Located<string> Text) : FieldSyntax;

/// <summary>Several single texts, such as codes.</summary>
internal sealed record TextsSyntax(EquatableArray<Located<string>> Texts) : FieldSyntax;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Word">The word.</param>
/// <param name="Range">The range of the word, or of the mapping that lacks it.</param>
internal sealed record WordSyntax(Word Word, TextRange Range) : FieldSyntax
{
    /// <summary>The word's number: the value of the enum member.</summary>
    public int Number => Word.Number;
}

/// <summary>What a model declares of a mark or an article.</summary>
/// <param name="Kind">The kind of a term; null for other marks, which have a field of the format for it.</param>
/// <param name="Values">The values of declared fields, in the order of the model; those that have a default and are not given too.</param>
internal sealed record OwnSyntax(WordSyntax? Kind, EquatableArray<DeclaredSyntax> Values) : FieldSyntax;

/// <summary>The value of a declared field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value.</param>
/// <param name="Range">Its range, or that of the mapping that lacks it.</param>
/// <param name="IsDefault">Whether it is the field's default.</param>
internal sealed record DeclaredSyntax(FieldDeclaration Field, FieldSyntax Value, TextRange Range, bool IsDefault = false);

/// <summary>A text in one or more languages.</summary>
internal sealed record LocalizedSyntax(EquatableArray<LocalizedValue> Texts) : FieldSyntax;

/// <summary>References to marks: ids, or for marks of a library its id, a slash and the id.</summary>
internal sealed record IdsSyntax(EquatableArray<Located<string>> Ids) : FieldSyntax
{
    /// <summary>The places in what is referred to, in file order; most references have none.</summary>
    public EquatableArray<PinpointSyntax> Pinpoints { get; init; } = [];
}

/// <summary>A place in what a reference leads to.</summary>
/// <param name="Reference">The index of the reference.</param>
/// <param name="Text">The place, in the author's words.</param>
internal sealed record PinpointSyntax(int Reference, string Text);

/// <summary>Quotes of the source; empty if the value was invalid, which has been reported.</summary>
internal sealed record QuotesSyntax(EquatableArray<QuoteSyntax> Quotes) : FieldSyntax;

internal sealed record MappingSyntax(FieldsSyntax Fields) : FieldSyntax;

internal sealed record ListSyntax(EquatableArray<FieldSyntax> Items) : FieldSyntax;

/// <summary>Which claims of articles a library's caveat limits. Empty conditions are ignored.</summary>
/// <param name="Articles">Claims of these articles: ids, and beginnings of ids with an asterisk.</param>
/// <param name="Kinds">Claims of one of these kinds, by the numbers of the words.</param>
/// <param name="Languages">Claims of articles in one of these languages.</param>
/// <param name="Range">The range of the selector's key.</param>
internal sealed record HouseSelectorSyntax(
    EquatableArray<Located<string>> Articles, EquatableArray<int> Kinds, EquatableArray<string> Languages, TextRange Range) : FieldSyntax;

/// <summary>Which claims a caveat limits. Empty conditions are ignored.</summary>
/// <param name="All">Every claim.</param>
/// <param name="Claims">These claims.</param>
/// <param name="Kinds">Claims of one of these kinds, by the numbers of the words.</param>
/// <param name="Sections">Claims in one of these sections.</param>
/// <param name="About">Claims about one of these terms.</param>
/// <param name="Range">The range of the selector's key.</param>
internal sealed record SelectorSyntax(
    bool All,
    EquatableArray<Located<string>> Claims,
    EquatableArray<int> Kinds,
    EquatableArray<Located<string>> Sections,
    EquatableArray<Located<string>> About,
    TextRange Range) : FieldSyntax;
