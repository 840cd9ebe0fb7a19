using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>A mark as annotated.</summary>
/// <param name="Id">The id.</param>
/// <param name="Quotes">The quotes; empty only if that has been reported.</param>
/// <param name="Language">The language of the quotes; null if not given.</param>
/// <param name="Fields">The values of the fields of its kind.</param>
internal sealed record MarkSyntax(Located<string> Id, EquatableArray<QuoteSyntax> Quotes, Located<string>? Language, FieldsSyntax Fields)
{
    /// <summary>What a model declares of it; null if nothing is given.</summary>
    public OwnSyntax? Own => Fields.Own;

    /// <summary>The path of the source that it quotes, as written; null for that of the annotation.</summary>
    public Located<string>? Source { get; init; }
}
