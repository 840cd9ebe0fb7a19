namespace Quoin;

/// <summary>Represents code that the source shows as it is: a block of runs.</summary>
public sealed partial class CodeBlock : Block
{
    internal CodeBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets the language that the source names, such as <c>csharp</c>; null if it names none.</summary>
    public string? Language => Data.Name.Length == 0 ? null : Data.Name;
}
