using System.CommandLine;

namespace Quoin.Tool.Commands;

/// <summary>A command with examples for its help.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, as one or two sentences.</param>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines, each with what it does, in the order in which help lists them.</summary>
    public required IReadOnlyList<(string Line, string Meaning)> Examples { get; init; }
}
