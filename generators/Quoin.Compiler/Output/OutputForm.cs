namespace Quoin.Compiler.Output;

/// <summary>How an article is written.</summary>
/// <param name="Data">How its texts are written.</param>
/// <param name="Documents">Whether documentation comments are written.</param>
internal sealed record OutputForm(DataForm Data, bool Documents);
