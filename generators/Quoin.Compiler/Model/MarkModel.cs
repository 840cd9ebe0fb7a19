namespace Quoin.Compiler;

/// <summary>What every mark has.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Quotes">The quotes, at least one.</param>
public sealed record MarkModel(string Id, string Name, EquatableArray<QuoteModel> Quotes);
