namespace Quoin.Compiler.Output;

/// <summary>How an article's code is generated.</summary>
/// <param name="Data">How its texts are written.</param>
/// <param name="Documents">Whether to generate documentation comments.</param>
internal sealed record OutputForm(DataForm Data, bool Documents);
