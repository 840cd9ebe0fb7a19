namespace Quoin.Compiler.Sources;

/// <summary>The result of looking up an annotation's source.</summary>
/// <param name="File">The source; null if no file of the build has the path.</param>
/// <param name="Hint">If it was not found, the end of a message that suggests existing files.</param>
/// <param name="Nearest">If it was not found, the path that was probably meant; null if there is none.</param>
internal sealed record SourceReference(SourceFile? File, string Hint = "", string? Nearest = null);
