namespace Quoin.Schema.Tests;

/// <summary>A file that the schema and the compiler judge.</summary>
/// <param name="Name">How it was made.</param>
/// <param name="Annotation">The file.</param>
/// <param name="IsRight">Whether it is valid; null if that is not known.</param>
internal sealed record Case(string Name, string Annotation, bool? IsRight = null)
{
    /// <summary>Whether it has faults in one place at most, so that both must report the same place.</summary>
    public bool IsInOnePlace { get; init; }
}
