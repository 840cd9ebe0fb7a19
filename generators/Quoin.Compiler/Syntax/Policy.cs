using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>The rules of one policy file. It has no positions, so that an edit of only its layout re-runs nothing.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Languages">The required languages; empty if the file names none.</param>
/// <param name="Rules">The rules, in file order.</param>
internal sealed record Policy(string Path, EquatableArray<string> Languages, EquatableArray<PolicyRule> Rules);

/// <summary>A rule of a project's own.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">The rule in words; null if not given.</param>
/// <param name="Claims">The claims that it applies to.</param>
/// <param name="Needs">What they need, any one of these: values of <see cref="PolicyNeed"/>.</param>
/// <param name="Severity">The severity of violating it.</param>
internal sealed record PolicyRule(string Id, string? Description, ClaimSelector Claims, EquatableArray<int> Needs, RuleSeverity Severity);

/// <summary>Selects the claims that a rule applies to. Empty conditions are ignored.</summary>
/// <param name="Kinds">Claims of one of these kinds.</param>
/// <param name="Certainties">Claims of one of these certainties.</param>
/// <param name="Statuses">Claims of one of these statuses.</param>
internal sealed record ClaimSelector(EquatableArray<int> Kinds, EquatableArray<int> Certainties, EquatableArray<int> Statuses)
{
    /// <summary>Whether a claim matches every condition.</summary>
    public bool Selects(int kind, int certainty, int status) =>
        Meets(Kinds, kind) && Meets(Certainties, certainty) && Meets(Statuses, status);

    private static bool Meets(EquatableArray<int> wanted, int word) => wanted.Count == 0 || wanted.AsSpan().IndexOf(word) >= 0;
}

/// <summary>The result of parsing a policy.</summary>
/// <param name="Policy">The policy; null if anything is wrong with the file, so that no rule is partially applied.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record PolicyResult(Policy? Policy, EquatableArray<ContentDiagnostic> Diagnostics);
