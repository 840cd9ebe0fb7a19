using Quoin.Compiler.Workspace;
using Quoin.Interpreter;

namespace Quoin.Tool.Projects;

/// <summary>Which content a command is asked to read.</summary>
/// <param name="Project">The project file or its folder; null to look into the current folder.</param>
/// <param name="Paths">The files, folders and globs to report on; empty for all.</param>
internal sealed record ContentRequest(string? Project, IReadOnlyList<string> Paths)
{
    /// <summary>Whether project files are ignored, and content is found by the package's globs alone.</summary>
    public bool IgnoresProject { get; init; }

    /// <summary>Whether all findings are needed, and not only the first ones of each rule in a file, which depend on what else is in it.</summary>
    public bool NeedsAll { get; init; }

    /// <summary>The day with which dates are compared, by ISO 8601; null for that of the project, if it has one.</summary>
    public string? AsOf { get; init; }

    /// <summary>What was read before, for a command that loads the same content repeatedly; null to read everything.</summary>
    public ContentMemory? Memory { get; init; }

    /// <summary>Reads a file.</summary>
    public ContentFile Read(string path, ProjectSettings settings) => Memory is null ? ContentFolder.Load(path, settings) : Memory.Read(path, settings);
}
