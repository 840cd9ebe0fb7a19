using Quoin.Compiler.Text;

namespace Quoin.Compiler.Declarations;

/// <summary>A word of a list of a model.</summary>
internal sealed record WordDeclaration(
    string Name, string? Description, EquatableArray<LabelDeclaration> Labels, EquatableArray<string> Formerly, DeclarationOrigin Origin)
    : Declared(Name, Description, Labels, Formerly, Origin);

/// <summary>A list of words that fields can have.</summary>
/// <param name="Name">The name of the list.</param>
/// <param name="Words">The words, in the order of the model.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record WordListDeclaration(string Name, EquatableArray<WordDeclaration> Words, DeclarationOrigin Origin)
    : Declared(Name, null, [], [], Origin);

/// <summary>A level of certainty.</summary>
/// <param name="Name">The word.</param>
/// <param name="Description">What it means, in one sentence; null if not given.</param>
/// <param name="Labels">What readers call it, by language.</param>
/// <param name="Formerly">The words that it had earlier.</param>
/// <param name="Origin">Where it is declared.</param>
/// <param name="Is">The built-in certainty that it is a finer level of.</param>
internal sealed record LevelDeclaration(
    string Name, string? Description, EquatableArray<LabelDeclaration> Labels, EquatableArray<string> Formerly, DeclarationOrigin Origin, string Is)
    : Declared(Name, Description, Labels, Formerly, Origin)
{
    /// <summary>The words with which texts say it.</summary>
    public EquatableArray<HedgeDeclaration> Hedges { get; init; } = [];
}

/// <summary>Words that allow no more than a level of certainty.</summary>
/// <param name="Language">The BCP 47 tag of the texts in which they are searched.</param>
/// <param name="Words">The words, as the model writes them.</param>
/// <param name="Origin">Where they are declared.</param>
internal sealed record HedgeDeclaration(string Language, string Words, DeclarationOrigin Origin)
{
    /// <summary>The language and the words, without differences of typography and capitals.</summary>
    public (string Language, string Words) Key => (Language.ToLowerInvariant(), TypographicFold.FoldCase(Words));

    /// <summary>Whether some texts are searched for both.</summary>
    public bool SharesTexts(HedgeDeclaration other) => LanguageTag.Includes(Language, other.Language) || LanguageTag.Includes(other.Language, Language);
}
