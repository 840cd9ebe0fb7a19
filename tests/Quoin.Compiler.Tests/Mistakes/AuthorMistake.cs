namespace Quoin.Compiler.Tests;

/// <summary>A mistake of somebody who does not write code, and what the compiler says about it.</summary>
/// <param name="Case">A short, unique description.</param>
/// <param name="Marks">The annotation below its head, with a line break at its end. ⟦…⟧ marks what is reported.</param>
/// <param name="Message">The id and the complete message of the only diagnostic.</param>
internal sealed record AuthorMistake(string Case, string Marks, string Message)
{
    /// <summary>The beginning of the annotation; empty if <see cref="Marks"/> is all of it.</summary>
    public string Head { get; init; } = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        """;

    public string Source { get; init; } = "Tea helps people sleep. It helps.";

    /// <summary>Whether the file ends where <see cref="Marks"/> does.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether the diagnostic has a fix.</summary>
    public bool HasFix { get; init; } = true;

    /// <summary>The annotation. A test cannot show characters that cannot be seen, so others represent them.</summary>
    public string Annotation => $"{Head}{Marks}{(IsCut ? "" : "\n")}"
        .Replace('→', '\t').Replace('␣', '\u00A0').Replace('▢', '\u3000').Replace('﹏', '\uFEFF')
        .Replace('␤', '\u0085').Replace('␊', '\u2028').Replace('␍', '\u2029');
}
