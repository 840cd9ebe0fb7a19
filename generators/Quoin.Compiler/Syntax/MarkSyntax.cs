namespace Quoin.Compiler;

/// <summary>What every mark has.</summary>
/// <param name="Id">The id.</param>
/// <param name="Quotes">The quotes; empty only where that was reported.</param>
/// <param name="Language">The language of the quoted words; null where not given.</param>
public sealed record MarkSyntax(Located<string> Id, EquatableArray<QuoteSyntax> Quotes, Located<string>? Language);
