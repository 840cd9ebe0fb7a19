using Quoin.Definitions;

namespace Quoin.Tests.Bodies;

/// <summary>A run of a page with its text.</summary>
internal sealed record Piece(string Text, TextStyles Styles = TextStyles.None, RunKind Kind = RunKind.Text)
{
    public static readonly Piece LineBreak = new("\n", Kind: RunKind.LineBreak);

    public string Target { get; init; } = "";

    public string Title { get; init; } = "";

    public string Alternative { get; init; } = "";

    public static Piece Reference(string label) => new("", Kind: RunKind.FootnoteReference) { Target = label };

    public static implicit operator Piece(string text) => new(text);
}
