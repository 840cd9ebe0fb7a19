using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>How severe it is to break a rule of a policy, in the order of the severities of diagnostics.</summary>
internal enum PolicySeverity
{
    [Word("Worth knowing.")]
    Info,

    [Word("Should be fixed; the build goes on.")]
    Warning,

    [Word("Must be fixed; the build fails.")]
    Error,
}
