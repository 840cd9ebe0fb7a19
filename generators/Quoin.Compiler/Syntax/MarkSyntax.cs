using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>A mark as annotated.</summary>
/// <param name="Id">The id.</param>
/// <param name="Quotes">The quotes; empty only where that was reported.</param>
/// <param name="Language">The language of the quoted words; null where not given.</param>
/// <param name="Fields">The values of the fields of its kind.</param>
internal sealed record MarkSyntax(Located<string> Id, EquatableArray<QuoteSyntax> Quotes, Located<string>? Language, FieldsSyntax Fields);
