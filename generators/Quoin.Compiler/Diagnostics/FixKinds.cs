namespace Quoin.Compiler.Diagnostics;

/// <summary>The kinds of fixes. Fixes of the same kind can be applied together.</summary>
internal static class FixKinds
{
    /// <summary>Replaces a drifted quote with the words of the source.</summary>
    public const string NearestText = nameof(NearestText);

    /// <summary>Extends a quote to the words that it cuts.</summary>
    public const string WholeWords = nameof(WholeWords);

    /// <summary>Adopts the typography of the source in a quote.</summary>
    public const string Typography = nameof(Typography);

    /// <summary>Removes the markup of the source from a quote.</summary>
    public const string PlainText = nameof(PlainText);

    /// <summary>Replaces a quote of a part of a sentence with the whole sentence.</summary>
    public const string WholeSentence = nameof(WholeSentence);

    /// <summary>Replaces a word with the one that was probably meant.</summary>
    public const string NearestWord = nameof(NearestWord);

    /// <summary>Converts an id to kebab case.</summary>
    public const string KebabCase = nameof(KebabCase);

    /// <summary>Removes the second of two equal items of a list.</summary>
    public const string RemoveItem = nameof(RemoveItem);

    /// <summary>Corrects the syntax of YAML.</summary>
    public const string Syntax = nameof(Syntax);

    /// <summary>Adds an aside for a sentence.</summary>
    public const string AddAside = nameof(AddAside);

    /// <summary>Adds a draft claim for a sentence; the author still chooses its kind and certainty.</summary>
    public const string AddClaim = nameof(AddClaim);
}
