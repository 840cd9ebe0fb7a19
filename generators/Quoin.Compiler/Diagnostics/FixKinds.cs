namespace Quoin.Compiler.Diagnostics;

/// <summary>
/// The kinds of fixes. Fixes of the same kind can be applied together. Each kind says when such a fix is <see cref="FixSafety.Safe"/>: when
/// nothing of what the annotation means changes.
/// </summary>
internal static class FixKinds
{
    /// <summary>
    /// Replaces a drifted quote with the words of the source. Unsafe: what white space, typography and markup explain is found without it, so
    /// letters, words, numbers or punctuation change.
    /// </summary>
    public const string NearestText = nameof(NearestText);

    /// <summary>Extends a quote to the words that it cuts. Unsafe: "unsafe" says the opposite of the "safe" that was quoted.</summary>
    public const string WholeWords = nameof(WholeWords);

    /// <summary>
    /// Adopts the typography of the source in a quote. Safe, except where typography means something: a minus, a dash before a number, a
    /// prime, a mark between two digits.
    /// </summary>
    public const string Typography = nameof(Typography);

    /// <summary>
    /// Removes the markup of the source from a quote. Safe if only emphasis, code, links and the marks of tables and footnotes are removed: a
    /// superscript is part of a number, and what is struck through is denied.
    /// </summary>
    public const string PlainText = nameof(PlainText);

    /// <summary>Replaces a quote of a part of a sentence with the whole sentence. Unsafe: it adds words.</summary>
    public const string WholeSentence = nameof(WholeSentence);

    /// <summary>
    /// Corrects the prefix, the suffix or the occurrence of a quote. Safe if enough of the context is still beside the same words, and the rest
    /// is of another sentence; unsafe if the words are found once, but nothing else says that they are the ones that were meant.
    /// </summary>
    public const string Context = nameof(Context);

    /// <summary>
    /// Replaces a word with the one that was probably meant. Safe if only capital letters or separators differ, as nothing else can be meant
    /// then; a path is the exception, because it decides which text is quoted.
    /// </summary>
    public const string NearestWord = nameof(NearestWord);

    /// <summary>
    /// Converts an id to kebab case. Safe if its letters and digits stay, as an invalid id has no name in C# yet, and readers never see
    /// ids; unsafe if a sign is left out: "2.5" and "25" are two.
    /// </summary>
    public const string KebabCase = nameof(KebabCase);

    /// <summary>Removes the second of two equal items of a list. Safe: a list of ids or words says the same with an item once.</summary>
    public const string RemoveItem = nameof(RemoveItem);

    /// <summary>
    /// Corrects the syntax of YAML. Safe if only YAML's own marks and spaces change where just one reading is possible; unsafe if the end of a
    /// text, the level of a line or a comment is guessed.
    /// </summary>
    public const string Syntax = nameof(Syntax);

    /// <summary>Adds an aside for a sentence. A choice: that a sentence asserts nothing is a person's decision.</summary>
    public const string AddAside = nameof(AddAside);

    /// <summary>Adds a draft claim for a sentence; the author still chooses its kind and certainty. A choice, like <see cref="AddAside"/>.</summary>
    public const string AddClaim = nameof(AddClaim);
}
