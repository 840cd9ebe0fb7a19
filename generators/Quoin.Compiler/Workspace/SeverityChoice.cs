using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Workspace;

/// <summary>A severity that a project has chosen.</summary>
/// <param name="Severity">The severity; null for <c>off</c>.</param>
internal sealed record SeverityChoice(RuleSeverity? Severity);
