using System.Globalization;
using System.Text;

namespace Quoin.Html.Tests;

/// <summary>A long article is written piece by piece, in memory that grows no faster than the article.</summary>
public sealed class LongArticleTests
{
    private const int Paragraphs = 20_000;

    [Fact]
    public void Five_megabytes_are_never_in_memory_as_a_page()
    {
        var article = Create();
        var characters = article.Source.Text.Length;
        Assert.True(characters > 5_000_000);
        using var output = new Meter();

        // The first time, the article makes its blocks and keeps them.
        var first = Allocated(() => ContentHtml.WriteArticle(output, article));
        Assert.InRange(output.Longest, 1, 20_000);
        Assert.True(output.Total > characters);
        Assert.InRange(first, 1, 30L * characters);

        var second = Allocated(() => ContentHtml.WriteArticle(output, article));
        Assert.InRange(second, 1, 6L * characters);
    }

    private static long Allocated(Action write)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        write();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Article Create()
    {
        var (source, claims) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < Paragraphs; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"Sentence {i} says that tea may wake you. ").Insert(source.Length, "It was said so often that nobody counts it any longer, and so on and on. ", 3).Append("\n\n");
            if (i % 20 == 0)
            {
                claims.Append(CultureInfo.InvariantCulture, $"  c{i}: {{ kind: efficacy, certainty: possible, quote: \"Sentence {i} says that tea may wake you\", caveats: [so-often] }}\n");
            }
        }

        return Contents.Article(
            $"quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: tea.md\ncaveats:\n  so-often: {{ kind: scope, quote: {{ exact: It was said so often, occurrence: 1 }} }}\nclaims:\n{claims}", source.ToString());
    }

    /// <summary>Counts what is written, and keeps none of it.</summary>
    private sealed class Meter : TextWriter
    {
        public long Total { get; private set; }

        public int Longest { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Count(1);

        public override void Write(string? value) => Count(value?.Length ?? 0);

        public override void Write(char[] buffer, int index, int count) => Count(count);

        public override void Write(ReadOnlySpan<char> buffer) => Count(buffer.Length);

        private void Count(int length) => (Total, Longest) = (Total + length, Math.Max(Longest, length));
    }
}
