namespace Quoin.Compiler.Model;

/// <summary>An id that a claim had earlier.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The C# name that it gave; empty where something else has it, which was reported.</param>
internal sealed record FormerIdModel(string Id, string Name);
