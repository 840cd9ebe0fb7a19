using Quoin.Compiler.Baselines;

namespace Quoin.Tool.Differences;

/// <summary>What <c>quoin diff</c> is asked.</summary>
/// <param name="Before">The earlier state: a folder, a file or a revision of git.</param>
/// <param name="After">The later state; null for the files as they are.</param>
/// <param name="Format">The form of the output: text, markdown, json or sarif.</param>
internal sealed record DiffRequest(string Before, string? After, string Format)
{
    /// <summary>The least verdict that fails the command; null if none does.</summary>
    public ChangeVerdict? FailOn { get; init; } = ChangeVerdict.Unsafe;

    /// <summary>Whether the places in code that use what has changed are searched.</summary>
    public bool FindsUses { get; init; }

    /// <summary>The assemblies, folders, projects and solutions to search for uses; empty for those of the project.</summary>
    public IReadOnlyList<string> Assemblies { get; init; } = [];

    /// <summary>The request of one or two words of a command line: a range of git, such as <c>main..</c>, has both states in one.</summary>
    public static DiffRequest Of(string first, string? second, string format) =>
        second is null && first.IndexOf("..", StringComparison.Ordinal) is var dots and > 0 && !Path.Exists(first)
            ? new DiffRequest(first[..dots], first[(dots + 2)..].TrimStart('.') is { Length: > 0 } after ? after : null, format)
            : new DiffRequest(first, second, format);
}
