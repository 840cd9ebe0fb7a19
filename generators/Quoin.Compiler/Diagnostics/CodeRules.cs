namespace Quoin.Compiler.Diagnostics;

/// <summary>
/// The rules for C# that uses content, one file each in <c>Rules</c>. Analyzers check QUO50xx; QUO51xx reports the status of
/// marks, which generated code carries as <c>[Obsolete]</c>. They are declared here and not in the analyzers because
/// generated code and code fixes use them too.
/// </summary>
internal static partial class CodeRules;
