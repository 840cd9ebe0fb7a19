namespace Quoin.Compiler.Output;

/// <summary>A part of a literal: a part of a text, which is not copied.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">The offset of the part.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsEnd">Whether the literal ends with it.</param>
internal sealed record LiteralPart(string Text, int Start, int Length, bool IsEnd)
{
    /// <summary>A whole text.</summary>
    public static LiteralPart Of(string text, bool isEnd = false) => new(text, 0, text.Length, isEnd);
}
