using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Edits;

/// <summary>Finds errors that an edit brings: of one rule in one file more than there were. An error that is there before is not its own, and may move.</summary>
internal static class AddedErrors
{
    /// <summary>The errors of the first rule of which there are more; empty if there is none.</summary>
    public static IReadOnlyList<ContentDiagnostic> Find(IEnumerable<ContentDiagnostic> before, IEnumerable<ContentDiagnostic> after)
    {
        var known = Errors(before).ToLookup(KeyOf);
        return Errors(after).GroupBy(KeyOf).FirstOrDefault(group => group.Count() > known[group.Key].Count())?.ToList() ?? [];
    }

    private static (string Path, string Rule) KeyOf(ContentDiagnostic error) => (error.Path, error.Rule.Id);

    private static IEnumerable<ContentDiagnostic> Errors(IEnumerable<ContentDiagnostic> diagnostics) => diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
