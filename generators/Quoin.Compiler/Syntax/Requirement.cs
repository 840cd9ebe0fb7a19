using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>Something that a policy requires of a claim.</summary>
internal abstract record Requirement;

/// <summary>What a word names.</summary>
internal sealed record NamedRequirement(PolicyNeed Need) : Requirement;

/// <summary>What is described in detail. Everything that is given is required.</summary>
/// <param name="Caveat">A caveat that limits the claim; null if not given.</param>
/// <param name="Evidence">Evidence that is still valid; null if not given.</param>
/// <param name="Key">A key that the claim gives; null if not given.</param>
internal sealed record DetailedRequirement(RequiredMark? Caveat, RequiredMark? Evidence, string? Key) : Requirement;

/// <summary>A mark that a claim must have.</summary>
/// <param name="Kinds">Its kind, any one of these; empty for any kind.</param>
/// <param name="Key">A key that it gives; null if not given.</param>
internal sealed record RequiredMark(EquatableArray<RequiredKind> Kinds, string? Key);

/// <summary>A kind of mark.</summary>
/// <param name="Number">The number of the word.</param>
/// <param name="Name">The word.</param>
internal readonly record struct RequiredKind(int Number, string Name);
