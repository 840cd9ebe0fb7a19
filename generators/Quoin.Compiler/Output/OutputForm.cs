namespace Quoin.Compiler.Output;

/// <summary>How an article's code is generated.</summary>
/// <param name="Data">How its texts are written.</param>
/// <param name="Documents">Whether to generate documentation comments.</param>
/// <param name="Namespace">The namespace of the build's classes, in which an article's code finds libraries.</param>
internal sealed record OutputForm(DataForm Data, bool Documents, string Namespace);
