using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>The rules of one policy file. It has no positions, so that an edit of only its layout re-runs nothing.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Languages">The required languages; empty if the file names none.</param>
/// <param name="Rules">The rules about what claims need, in file order.</param>
/// <param name="Phrases">The rules about words, in file order.</param>
internal sealed record Policy(string Path, EquatableArray<string> Languages, EquatableArray<PolicyRule> Rules, EquatableArray<PhraseRule> Phrases);

/// <summary>A rule of a project's own.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">The rule in words; null if not given.</param>
/// <param name="Claims">The claims that it applies to.</param>
/// <param name="Needs">What they need, any one of these.</param>
/// <param name="Severity">The severity of violating it.</param>
internal sealed record PolicyRule(string Id, string? Description, ClaimSelector Claims, EquatableArray<Requirement> Needs, RuleSeverity Severity);

/// <summary>A rule of a project's own about words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">The rule in words; null if not given.</param>
/// <param name="Words">The words.</param>
/// <param name="Exceptions">Longer phrases in which the words are allowed.</param>
/// <param name="Claims">The claims in which they are searched.</param>
/// <param name="Needs">What claims with the words need, any one of these; empty if no claim may have them.</param>
/// <param name="Severity">The severity of violating it.</param>
internal sealed record PhraseRule(
    string Id,
    string? Description,
    EquatableArray<Phrase> Words,
    EquatableArray<Phrase> Exceptions,
    ClaimSelector Claims,
    EquatableArray<Requirement> Needs,
    RuleSeverity Severity);

/// <summary>The result of parsing a policy.</summary>
/// <param name="Policy">The policy; null if anything is wrong with the file, so that no rule is partially applied.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record PolicyResult(Policy? Policy, EquatableArray<ContentDiagnostic> Diagnostics);
