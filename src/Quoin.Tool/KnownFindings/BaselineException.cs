namespace Quoin.Tool.KnownFindings;

/// <summary>A file is not a baseline.</summary>
/// <param name="line">The line, counted from 1.</param>
/// <param name="reason">What is wrong there, as a clause.</param>
internal sealed class BaselineException(long line, string reason) : Exception(reason)
{
    public long Line => line;
}
