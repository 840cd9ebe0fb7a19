using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>A file of a project as it was read.</summary>
/// <param name="Path">Its path; an annotation names its source relative to its own.</param>
/// <param name="Content">What was read of it.</param>
internal sealed record ContentFile(string Path, FileText Content)
{
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text; null where the file cannot be read, which is reported.</param>
    public ContentFile(string path, string? text)
        : this(path, FileText.From(text))
    {
    }

    /// <summary>Its text; null where the file cannot be read, or is longer than what is read.</summary>
    public string? Text
    {
        get => Content.Text;
        init => Content = FileText.From(value);
    }

    /// <summary>What the file is, by its name.</summary>
    public ContentFileKind Kind => ContentFileKinds.Of(Path);
}
