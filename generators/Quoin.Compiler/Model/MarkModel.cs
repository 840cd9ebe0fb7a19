using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>What every mark has.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Quotes">The quotes, at least one.</param>
internal sealed record MarkModel(string Id, string Name, EquatableArray<QuoteModel> Quotes);
