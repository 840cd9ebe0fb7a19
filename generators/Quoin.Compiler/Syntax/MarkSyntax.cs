using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>What every mark has.</summary>
/// <param name="Id">The id.</param>
/// <param name="Quotes">The quotes; empty only where that was reported.</param>
/// <param name="Language">The language of the quoted words; null where not given.</param>
internal sealed record MarkSyntax(Located<string> Id, EquatableArray<QuoteSyntax> Quotes, Located<string>? Language);
