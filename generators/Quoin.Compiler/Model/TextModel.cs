using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A text in one language.</summary>
/// <param name="Language">The BCP 47 tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">Its span in the source if it is a quote; null for the annotator's own words.</param>
internal sealed record TextModel(string Language, string Text, Span? Source = null);
