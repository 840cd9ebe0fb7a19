namespace Quoin.Interpreter.Watching;

/// <summary>What may have changed.</summary>
/// <param name="Paths">The full paths of files and folders.</param>
/// <param name="IsAnything">Whether any file may have changed, because the system does not say which.</param>
/// <param name="IsProject">Whether what says which files are content may have changed, such as the project file.</param>
internal sealed record Changes(IReadOnlySet<string> Paths, bool IsAnything, bool IsProject);
