namespace Quoin.Compiler.Diagnostics;

/// <summary>
/// The rules that content must keep, one file each in <c>Rules</c>, with the rule's section of <c>docs/diagnostics.md</c> beside it.
/// QUO1xxx is structure, QUO2xxx anchoring, QUO3xxx linking, QUO4xxx editorial, QUO9xxx limits. A rule with a check of its
/// own is declared in the check's file.
/// </summary>
internal static partial class Rules;
