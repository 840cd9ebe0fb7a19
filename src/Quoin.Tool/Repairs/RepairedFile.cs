using Quoin.Tool.Files;

namespace Quoin.Tool.Repairs;

/// <summary>A file that was repaired in memory.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Before">Its text before.</param>
/// <param name="After">Its text after.</param>
/// <param name="Applied">The fixes that were applied, at their places in the new text.</param>
/// <param name="Refused">The fixes that would have made something worse.</param>
internal sealed record RepairedFile(string Path, string Before, string After, IReadOnlyList<Repair> Applied, IReadOnlyList<Repair> Refused)
{
    /// <summary>The file on the disk; null if it cannot be read.</summary>
    public TextFile? File { get; init; }

    /// <summary>Why the file cannot be written; null if it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether there are fixes that were not tried, because the file was built often enough.</summary>
    public bool IsUnfinished { get; init; }

    public bool IsChanged => Problem is null && Before != After;

    /// <summary>The file as it was, because all of its fixes together make something worse in another file, or because it cannot be written.</summary>
    /// <param name="objection">What would be worse.</param>
    public RepairedFile Undo(string objection) => this with
    {
        After = Before,
        Applied = [],
        Refused = [.. Refused, .. Applied.Select(repair => repair with { Objection = objection })],
    };
}
