namespace Quoin.Compiler.Text;

/// <summary>A range of a text file, in UTF-16 code units. Lines and columns are 0-based, as in Roslyn.</summary>
internal readonly record struct TextRange(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
