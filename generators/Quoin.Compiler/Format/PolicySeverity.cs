using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The severity of breaking a policy rule, in the order of diagnostic severities.</summary>
internal enum PolicySeverity
{
    [Word("Worth knowing.")]
    Info,

    [Word("Should be fixed; the build goes on.")]
    Warning,

    [Word("Must be fixed; the build fails.")]
    Error,
}
