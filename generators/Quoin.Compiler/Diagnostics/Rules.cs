namespace Quoin.Compiler.Diagnostics;

/// <summary>
/// The rules for content, one file each in <c>Rules</c>, with the rule's section of <c>docs/diagnostics.md</c> next to it.
/// QUO1xxx is structure, QUO2xxx anchoring, QUO3xxx linking, QUO4xxx editorial, QUO9xxx limits. A rule that has a check of its
/// own is declared in the file of the check.
/// </summary>
internal static partial class Rules;
