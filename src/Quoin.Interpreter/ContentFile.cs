namespace Quoin.Interpreter;

/// <summary>A file of the content: an annotation, a source or a policy, told apart by its name as a build does.</summary>
/// <param name="Path">Its path; an annotation names its source relative to its own.</param>
/// <param name="Text">Its text; null where the file cannot be read, which is reported.</param>
internal sealed record ContentFile(string Path, string? Text);
