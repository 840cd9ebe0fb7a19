using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>A file of a project and its text.</summary>
/// <param name="Path">Its path; the source path of an annotation is relative to it.</param>
/// <param name="Content">Its text, or why there is none.</param>
internal sealed record ContentFile(string Path, FileText Content)
{
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text; null if the file cannot be read, which is reported.</param>
    public ContentFile(string path, string? text)
        : this(path, FileText.From(text))
    {
    }

    /// <summary>Its text; null if the file cannot be read or exceeds the limit.</summary>
    public string? Text
    {
        get => Content.Text;
        init => Content = FileText.From(value);
    }

    /// <summary>The kind of the file, determined by its name.</summary>
    public ContentFileKind Kind => ContentFileKinds.Of(Path);
}
