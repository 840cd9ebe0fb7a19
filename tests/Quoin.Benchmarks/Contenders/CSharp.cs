using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Writes C# the way people write it.</summary>
internal static class CSharp
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A word of the format as a member of an enum.</summary>
    public static string Member(string word) => Corpus.CorpusArticle.Name(word);

    public static string Summary(string text) => $"    /// <summary>{text}</summary>\n";
}
