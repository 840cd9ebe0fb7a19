namespace Quoin.Generators.Tests.Analyzers;

/// <summary>
/// A small program that uses <see cref="Tea"/> and <see cref="Honey"/>, with all its diagnostics from the C# compiler and the
/// analyzers, except those that are suppressed.
/// </summary>
/// <param name="Name">A sentence about what the program shows.</param>
/// <param name="Code">
/// Statements, with the expected diagnostics as <c>⟦QUO5001|_⟧</c>: the id, then the position. Several ids are in ordinal order,
/// and a severity other than the default precedes the id (<c>⟦error QUO5101|…⟧</c>). Diagnostics without a position are before the
/// first character. Code without marks has no diagnostics.
/// </param>
internal sealed record Row(string Name, string Code)
{
    /// <summary>Whether the code consists of declarations or top-level statements instead of statements in a method.</summary>
    public bool IsFile { get; init; }

    /// <summary>The project; an ordinary one by default.</summary>
    public Func<Project, Project> Project { get; init; } = static project => project;

    /// <summary>The complete messages of Quoin's diagnostics, ordered by position; null if they do not matter.</summary>
    public string[]? Messages { get; init; }
}
