using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>The value of a field as an annotation gives it: it has its form, and no reference is followed yet.</summary>
internal abstract record FieldSyntax;

/// <summary>Represents what is not given.</summary>
internal sealed record NotGivenSyntax : FieldSyntax
{
    /// <summary>The one instance.</summary>
    public static readonly NotGivenSyntax Instance = new();

    private NotGivenSyntax()
    {
    }
}

/// <summary>A single text.</summary>
internal sealed record TextSyntax(Located<string> Text) : FieldSyntax;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Number">The word's number: the value of its enum.</param>
/// <param name="Range">Where it is, or where it is missing.</param>
internal sealed record WordSyntax(int Number, TextRange Range) : FieldSyntax;

/// <summary>A text in one language or several.</summary>
internal sealed record LocalizedSyntax(EquatableArray<LocalizedValue> Texts) : FieldSyntax;

/// <summary>Ids of marks.</summary>
internal sealed record IdsSyntax(EquatableArray<Located<string>> Ids) : FieldSyntax;

/// <summary>Quotes of the source; empty where what is given was reported.</summary>
internal sealed record QuotesSyntax(EquatableArray<QuoteSyntax> Quotes) : FieldSyntax;

/// <summary>A mapping with known keys.</summary>
internal sealed record MappingSyntax(FieldsSyntax Fields) : FieldSyntax;

/// <summary>A list of values.</summary>
internal sealed record ListSyntax(EquatableArray<FieldSyntax> Items) : FieldSyntax;

/// <summary>Which claims a caveat limits. Conditions that are empty are none.</summary>
/// <param name="All">Every claim.</param>
/// <param name="Claims">These claims.</param>
/// <param name="Kinds">Claims of one of these kinds: the numbers of words.</param>
/// <param name="Sections">Claims in one of these sections.</param>
/// <param name="About">Claims about one of these terms.</param>
/// <param name="Range">Where the selector's key is.</param>
internal sealed record SelectorSyntax(
    bool All,
    EquatableArray<Located<string>> Claims,
    EquatableArray<int> Kinds,
    EquatableArray<Located<string>> Sections,
    EquatableArray<Located<string>> About,
    TextRange Range) : FieldSyntax;
