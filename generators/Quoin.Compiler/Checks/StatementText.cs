using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>A statement in the annotator's words, with what it restates.</summary>
/// <param name="Mark">The claim or the caveat.</param>
/// <param name="Id">Its id in the annotation.</param>
/// <param name="Language">The language of the statement.</param>
/// <param name="Text">The statement.</param>
/// <param name="Wording">The word lists of its language.</param>
internal sealed record StatementText(MarkModel Mark, Located<string> Id, string Language, string Text, Wording Wording)
{
    public Span Whole => new(0, Text.Length);

    /// <summary>The statements of a mark in the languages that have word lists.</summary>
    public static IEnumerable<StatementText> Of(MarkModel mark, MarkSyntax syntax, EquatableArray<LocalizedValue> statements) => statements
        .Select(statement => (statement, Wording: Wording.For(statement.Language)))
        .Where(pair => pair.Wording is not null)
        .Select(pair => new StatementText(mark, syntax.Id, pair.statement.Language, pair.statement.Text, pair.Wording!));

    /// <summary>The first words of a list in the statement; null if there are none.</summary>
    public WordingMatch? First(string list) => Wording.First(list, Text, Whole);
}
