namespace Quoin.Compiler.Patterns;

/// <summary>Ends the parsing of a regular expression.</summary>
/// <param name="fault">Why it cannot be used.</param>
internal sealed class PatternFaultException(PatternFault fault) : Exception(fault.Reason)
{
    /// <summary>Why the expression cannot be used.</summary>
    public PatternFault Fault => fault;
}
