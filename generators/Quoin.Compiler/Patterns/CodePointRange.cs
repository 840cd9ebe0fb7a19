namespace Quoin.Compiler.Patterns;

/// <summary>A range of code points.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct CodePointRange(int First, int Last);
