namespace Quoin.Tool.Projects;

/// <summary>An assembly that a project references and that may have content.</summary>
/// <param name="Path">The full path of the assembly, which need not have been built yet.</param>
/// <param name="Project">The full path of the project that builds it; empty for an assembly of a package.</param>
internal sealed record ReferencedFile(string Path, string Project);
