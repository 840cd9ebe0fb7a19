namespace Quoin.Compiler.Text;

/// <summary>A stretch of a text file. Lines and columns are 0-based, as Roslyn counts; all in UTF-16 code units.</summary>
internal readonly record struct TextRange(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
