using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>The rules of one policy file. It holds no places, so that an edit of its layout alone re-runs nothing.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Languages">The languages of the build; empty where the file names none.</param>
/// <param name="Rules">The rules, in the order of the file.</param>
internal sealed record Policy(string Path, EquatableArray<string> Languages, EquatableArray<PolicyRule> Rules);

/// <summary>A rule of a project's own.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">The rule in words; null where not given.</param>
/// <param name="Claims">Which claims it is about.</param>
/// <param name="Needs">What they need, any of it: numbers of words in <see cref="PolicyNeed"/>.</param>
/// <param name="Severity">How grave it is to break it.</param>
internal sealed record PolicyRule(string Id, string? Description, ClaimSelector Claims, EquatableArray<int> Needs, RuleSeverity Severity);

/// <summary>Which claims a rule is about. Conditions that are empty are none.</summary>
/// <param name="Kinds">Claims of one of these kinds.</param>
/// <param name="Certainties">Claims of one of these certainties.</param>
/// <param name="Statuses">Claims of one of these statuses.</param>
internal sealed record ClaimSelector(EquatableArray<int> Kinds, EquatableArray<int> Certainties, EquatableArray<int> Statuses)
{
    /// <summary>Whether a claim meets every condition.</summary>
    public bool Selects(int kind, int certainty, int status) =>
        Meets(Kinds, kind) && Meets(Certainties, certainty) && Meets(Statuses, status);

    private static bool Meets(EquatableArray<int> wanted, int word) => wanted.Count == 0 || wanted.AsSpan().IndexOf(word) >= 0;
}

/// <summary>What reading a policy gives.</summary>
/// <param name="Policy">The policy; null where anything is wrong with the file, so that no rule is half applied.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record PolicyResult(Policy? Policy, EquatableArray<ContentDiagnostic> Diagnostics);
