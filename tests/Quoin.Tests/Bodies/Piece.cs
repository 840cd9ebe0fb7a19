using Quoin.Compiler.Sources;
using Quoin.Definitions;

namespace Quoin.Tests.Bodies;

/// <summary>A run of a page with its text.</summary>
internal sealed record Piece(string Text, TextStyles Styles = TextStyles.None, RunKind Kind = RunKind.Text)
{
    public static readonly Piece LineBreak = new("\n", Kind: RunKind.LineBreak);

    public string Target { get; init; } = "";

    public string Title { get; init; } = "";

    public SourceImage? Image { get; init; }

    public static Piece Picture(string address, string alternative = "", string title = "") => new("", Kind: RunKind.Image) { Image = new SourceImage(address, alternative, title) };

    public static Piece Reference(string label) => new("", Kind: RunKind.FootnoteReference) { Target = label };

    public static implicit operator Piece(string text) => new(text);
}
