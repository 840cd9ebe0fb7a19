namespace Quoin.Compiler.Model;

/// <summary>An id that a claim had earlier.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The C# name derived from it; empty if the name is taken, which has been reported.</param>
internal sealed record FormerIdModel(string Id, string Name);
