namespace Quoin.Compiler.Sources;

/// <summary>An annotation's source as it was looked up.</summary>
/// <param name="File">The source; null where no file of the build has its path.</param>
/// <param name="Hint">Where it was not found, the end of a message that says what there is.</param>
/// <param name="Nearest">Where it was not found, the path that was probably meant; null for none.</param>
internal sealed record SourceReference(SourceFile? File, string Hint = "", string? Nearest = null);
