using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>A statement in the annotator's words, with what it restates. Rules share it, so that it is read once.</summary>
/// <param name="quoted">The quotes of its claim or caveat.</param>
/// <param name="id">The id of the mark in the annotation.</param>
/// <param name="language">The language of the statement.</param>
/// <param name="words">The statement.</param>
internal sealed class StatementText(QuotedWords quoted, Located<string> id, string language, WordedText words)
{
    private Quantity[]? _numbers;

    public QuotedWords Quoted => quoted;

    public MarkModel Mark => quoted.Mark;

    public Located<string> Id => id;

    public string Language => language;

    public string Text => words.Text;

    public WordedText Words => words;

    public Span Whole => new(0, Text.Length);

    /// <summary>The numbers in the statement.</summary>
    public Quantity[] Numbers => _numbers ??= Quantities.In(words, Whole);

    /// <summary>The words of a list in the statement, in order.</summary>
    public PhraseMatches Find(WordList list) => words.Find(list, Whole);

    /// <summary>The first words of a list in the statement; null if there are none.</summary>
    public WordingMatch? First(WordList list) => words.First(list, Whole);

    /// <summary>The words of a list that begin at an offset of the statement; null if there are none.</summary>
    public WordingMatch? At(WordList list, int offset) => words.At(list, new Span(offset, Text.Length - offset));
}
