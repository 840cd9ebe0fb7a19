using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.KnownFindings;

/// <summary>What to do with the file of a baseline.</summary>
internal enum BaselineUse
{
    /// <summary>Leave out the findings in it.</summary>
    Read,

    /// <summary>Replace it with the findings of this check and those that errors hide, and leave them out.</summary>
    Write,

    /// <summary>Remove from it what is fixed, and leave out the findings in it.</summary>
    Prune,
}

/// <summary>Leaves findings out that are in a baseline.</summary>
internal static class BaselineCheck
{
    /// <summary>Applies a baseline. What it hides, and what it cannot hide, is in the notes of the result.</summary>
    /// <param name="result">The result of the check.</param>
    /// <param name="findings">Its findings, all of them.</param>
    /// <param name="file">The file of the baseline.</param>
    /// <param name="use">What to do with it.</param>
    /// <exception cref="ToolException">The file cannot be used.</exception>
    public static CheckResult Apply(CheckResult result, IReadOnlyList<IdentifiedFinding> findings, BaselineFile file, BaselineUse use)
    {
        var isWhole = result.Content.Selected is null;
        if (use != BaselineUse.Read && !isWhole)
        {
            throw new ToolException($"A baseline is of all content; leave the paths out to {(use == BaselineUse.Write ? "write" : "prune")} it");
        }

        var notes = new List<string>();
        var there = findings.Select(static finding => finding.Finding.Fingerprint!).ToHashSet(StringComparer.Ordinal);
        var earlier = use == BaselineUse.Write ? file.ReadIfValid() : file.Read();
        var gone = isWhole ? earlier.Entries.Where(entry => !there.Contains(entry.Fingerprint)).ToList() : [];
        var places = new HiddenPlaces(result);
        var hiddenOnes = gone.FindAll(places.Include);
        var baseline = use == BaselineUse.Write ? Write(findings, hiddenOnes, file, notes) : earlier;
        var fixedOnes = use == BaselineUse.Write ? [] : gone.FindAll(entry => !places.Include(entry));
        if (use == BaselineUse.Prune && fixedOnes.Count > 0)
        {
            file.Write(new Baseline([.. baseline.Entries.Except(fixedOnes)]));
            notes.Add($"Removed {Summary.Count(fixedOnes.Count, "fixed finding")} from the baseline '{file.Name}'");
            fixedOnes = [];
        }

        var left = findings.Where(finding => finding.FailsBuild || !baseline.Fingerprints.Contains(finding.Finding.Fingerprint!)).ToList();
        if (findings.Count > left.Count)
        {
            notes.Add($"The baseline '{file.Name}' hides {Summary.Count(findings.Count - left.Count, "finding")}");
        }

        if (hiddenOnes.Count > 0)
        {
            notes.Add($"{Summary.Count(hiddenOnes.Count, "finding")} of the baseline {(hiddenOnes.Count == 1 ? "stays in it, because errors hide whether it is" : "stay in it, because errors hide whether they are")} fixed");
        }

        if (fixedOnes.Count > 0)
        {
            notes.Add($"{Summary.Count(fixedOnes.Count, "finding")} of the baseline {(fixedOnes.Count == 1 ? "is" : "are")} fixed; --prune-baseline removes {(fixedOnes.Count == 1 ? "it" : "them")} from the file");
        }

        if (left.Count(finding => baseline.Fingerprints.Contains(finding.Finding.Fingerprint!)) is var errors and > 0)
        {
            notes.Add($"A build fails on {Summary.Count(errors, "finding")} of the baseline now, so the check does too");
        }

        var kept = left.Select(static finding => finding.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return result with { Findings = [.. result.Findings.Where(kept.Contains)], Notes = [.. result.Notes, .. notes] };
    }

    private static Baseline Write(IReadOnlyList<IdentifiedFinding> findings, List<BaselineEntry> hidden, BaselineFile file, List<string> notes)
    {
        var baseline = new Baseline([.. findings.Where(static finding => !finding.FailsBuild).Select(BaselineEntry.Of), .. hidden]);
        file.Write(baseline);
        notes.Add($"Wrote {Summary.Count(baseline.Entries.Count, "finding")} to the baseline '{file.Name}'");
        if (findings.Count(static finding => finding.FailsBuild) is var errors and > 0)
        {
            notes.Add($"A build fails on {Summary.Count(errors, "error")} whatever a baseline says, so {(errors == 1 ? "it is" : "they are")} not in it");
        }

        return baseline;
    }
}
