using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A sentence without a mark.</summary>
/// <param name="Line">Its line in the file; 0-based.</param>
/// <param name="Column">Its column in the file; 0-based.</param>
/// <param name="Span">Its span in the reading text.</param>
internal sealed record UnaccountedSentence(int Line, int Column, Span Span);
