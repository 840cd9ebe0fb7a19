namespace Quoin.Compiler.Tests;

/// <summary>Compiles annotations of sources in Markdown.</summary>
internal static class MarkdownCompilation
{
    public const string SourcePath = "seeds/salt.md";

    /// <summary>Compiles marks below <see cref="Compilation.Head"/>, whose source is Markdown.</summary>
    public static Compilation Of(string marks, string markdown) =>
        Compilation.OfWhole(Compilation.Head.Replace("salt.txt", "salt.md") + marks, markdown, sourcePath: SourcePath);

    /// <summary>Compiles an annotation with only an aside.</summary>
    public static Compilation OfAside(string quote, string markdown) => Of($"asides:\n  - {quote}\n", markdown);

    /// <summary>The sentences that no mark accounts for.</summary>
    public static IEnumerable<string> Unaccounted(string markdown, string marks = "")
    {
        var article = Of(marks, markdown).Compiled!.Article!;
        return article.Unaccounted.Select(sentence => article.SourceText.Substring(sentence.Span.Start, sentence.Span.Length));
    }
}
