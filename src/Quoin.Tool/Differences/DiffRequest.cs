using Quoin.Compiler.Baselines;

namespace Quoin.Tool.Differences;

/// <summary>What <c>quoin diff</c> is asked.</summary>
/// <param name="Before">The earlier state: a folder, a file or a revision of git.</param>
/// <param name="After">The later state; null for the files as they are.</param>
/// <param name="Format">The form of the output: text, markdown, json or sarif.</param>
internal sealed record DiffRequest(string Before, string? After, string Format)
{
    /// <summary>Whether the earlier state is the commit at which the two parted, as three dots of git ask for.</summary>
    public bool IsSinceFork { get; init; }

    /// <summary>The least verdict that fails the command; null if none does.</summary>
    public ChangeVerdict? FailOn { get; init; } = ChangeVerdict.Unsafe;

    /// <summary>Whether the places in code that use what has changed are searched.</summary>
    public bool FindsUses { get; init; }

    /// <summary>The assemblies, folders, projects and solutions to search for uses; empty for those of the project.</summary>
    public IReadOnlyList<string> Assemblies { get; init; } = [];

    /// <summary>The request of one or two words of a command line: a range of git, such as <c>main..</c> or <c>main...feature</c>, has both states in one.</summary>
    public static DiffRequest Of(string first, string? second, string format)
    {
        if (second is not null || first.IndexOf("..", StringComparison.Ordinal) is not (var dots and > 0) || Path.Exists(first))
        {
            return new DiffRequest(first, second, format);
        }

        var isSinceFork = first[dots..].StartsWith("...", StringComparison.Ordinal);
        var after = first[(dots + (isSinceFork ? 3 : 2))..];
        return new DiffRequest(first[..dots], after.Length > 0 ? after : null, format) { IsSinceFork = isSinceFork };
    }
}
