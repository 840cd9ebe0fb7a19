using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>A file that is neither an annotation nor a source: a policy, a baseline with its acceptances, or one that may be meant as content.</summary>
/// <param name="Policy">The policy, if it is one without errors.</param>
/// <param name="OfPolicy">The diagnostics of a policy.</param>
/// <param name="OfStray">The diagnostics of another file.</param>
internal sealed record OtherFile(Policy? Policy, EquatableArray<ContentDiagnostic> OfPolicy, EquatableArray<ContentDiagnostic> OfStray)
{
    /// <summary>The file, if it is a baseline.</summary>
    public BaselineFile? Baseline { get; init; }

    /// <summary>The file, if it is one of acceptances.</summary>
    public AcceptedFile? Accepted { get; init; }

    public static OtherFile From(BaselineFile file) => new(null, [], []) { Baseline = file };

    public static OtherFile From(AcceptedFile file) => new(null, [], []) { Accepted = file };

    public static OtherFile From(PolicyResult result) => new(result.Policy, result.Diagnostics, []);

    public static OtherFile From(StrayFile file) => new(null, [], file.Diagnostics);

    /// <summary>The policies among some files.</summary>
    public static EquatableArray<Policy> Policies(EquatableArray<OtherFile> files) => files.Select(static file => file.Policy).OfType<Policy>().ToEquatableArray();

    /// <summary>The baselines among some files.</summary>
    public static BaselineLibrary Baselines(EquatableArray<OtherFile> files) => new(
        files.Select(static file => file.Baseline).OfType<BaselineFile>().OrderBy(static file => file.Path, FilePaths.Order).ToEquatableArray(),
        files.Select(static file => file.Accepted).OfType<AcceptedFile>().OrderBy(static file => file.Path, FilePaths.Order).ToEquatableArray());

    /// <summary>The diagnostics of some files, those of policies first.</summary>
    public static EquatableArray<ContentDiagnostic> Diagnostics(EquatableArray<OtherFile> files) =>
        [.. files.SelectMany(static file => file.OfPolicy), .. files.SelectMany(static file => file.OfStray)];
}
