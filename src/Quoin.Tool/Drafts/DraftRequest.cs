namespace Quoin.Tool.Drafts;

/// <summary>What an author asks for.</summary>
/// <param name="Annotation">The full path of the annotation, with forward slashes; null to derive the name of the file from the id.</param>
internal sealed record DraftRequest(string? Annotation)
{
    /// <summary>The id of the article; null to guess it.</summary>
    public string? Id { get; init; }

    /// <summary>The title; null to guess it.</summary>
    public string? Title { get; init; }

    /// <summary>The language as a BCP 47 tag; null to guess it.</summary>
    public string? Language { get; init; }

    /// <summary>The full path of the folder of the annotation if <see cref="Annotation"/> is null.</summary>
    public string Folder { get; init; } = "";

    /// <summary>A comment for the first line, from which editors know the schema; null for none.</summary>
    public string? FirstLine { get; init; }
}
