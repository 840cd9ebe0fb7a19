using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>A text in one language.</summary>
/// <param name="Language">The BCP 47 tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Range">Its range in the annotation.</param>
internal sealed record LocalizedValue(string Language, string Text, TextRange Range);
