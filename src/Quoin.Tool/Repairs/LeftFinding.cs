using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Repairs;

/// <summary>Why a finding was not repaired.</summary>
internal enum LeftReason
{
    /// <summary>Its fix changes words, numbers or signs.</summary>
    ChangesWords,

    /// <summary>Its fixes are ways that a person must choose from.</summary>
    NeedsChoice,

    /// <summary>Its fix would make something worse.</summary>
    MakesWorse,

    /// <summary>Its fix was not tried, because others of its file were tried often enough.</summary>
    Unfinished,

    /// <summary>Its fix overlaps another one.</summary>
    Overlaps,

    /// <summary>Its file cannot be written.</summary>
    NotWritten,

    /// <summary>It has no fix.</summary>
    NoFix,
}

/// <summary>A finding that was not repaired.</summary>
/// <param name="Diagnostic">The diagnostic, at its place in the repaired file.</param>
/// <param name="Reason">Why it was not repaired.</param>
/// <param name="Explanation">The same for people, as a part of a sentence.</param>
internal sealed record LeftFinding(ContentDiagnostic Diagnostic, LeftReason Reason, string Explanation)
{
    /// <summary>Why a finding is left.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="files">The repaired files, by path.</param>
    /// <param name="appliesUnsafe">Whether fixes that change words were applied.</param>
    public static LeftFinding Of(ContentDiagnostic diagnostic, IReadOnlyDictionary<string, RepairedFile> files, bool appliesUnsafe)
    {
        foreach (var fix in diagnostic.Fixes)
        {
            if (files.TryGetValue(fix.Path, out var file) && FileRepair.IsAllowed(fix, appliesUnsafe))
            {
                if (file.Problem is not null)
                {
                    return new LeftFinding(diagnostic, LeftReason.NotWritten, "its file cannot be written");
                }

                if (file.Refused.FirstOrDefault(repair => repair.IsEdit(fix)) is { } refused)
                {
                    return new LeftFinding(diagnostic, LeftReason.MakesWorse, $"its fix is not applied, because {refused.Objection}");
                }

                if (file.IsUnfinished)
                {
                    return new LeftFinding(
                        diagnostic, LeftReason.Unfinished,
                        $"its fix was not tried, because {FileRepair.Budget} attempts to repair the file were enough; {(file.IsChanged ? "run the command again" : "edit what else is left of the file first")}");
                }
            }
        }

        return diagnostic.Fixes.Any(fix => FileRepair.IsAllowed(fix, appliesUnsafe)) ? new LeftFinding(diagnostic, LeftReason.Overlaps, "its fix overlaps another one; run the command again")
            : diagnostic.Fixes.Any(static fix => fix.Safety == FixSafety.Unsafe) ? new LeftFinding(diagnostic, LeftReason.ChangesWords, "its fix changes what is written, so it is applied only with --unsafe")
            : diagnostic.Fixes.Count > 0 ? new LeftFinding(diagnostic, LeftReason.NeedsChoice, "only a person can choose what to do")
            : new LeftFinding(diagnostic, LeftReason.NoFix, "it has no fix");
    }
}
