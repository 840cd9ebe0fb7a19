using Quoin.CompilerServices;
using Quoin.Tests.Shared;

namespace Quoin.Tests.Tables;

/// <summary>
/// Content libraries stay as they were compiled, and an app may read them with a later runtime. The tables here were written by
/// earlier compilers and are never written again: if they are read differently, so is released content.
/// </summary>
public sealed class EarlierTableTests
{
    [Fact]
    public void What_the_first_table_says_is_read_as_it_was() =>
        Assert.Equal(Read("first.snapshot.txt"), ContentSnapshot.Render(First()));

    [Fact]
    public void The_first_table_has_its_text_as_one_paragraph_and_positions_in_it()
    {
        var article = First();

        Assert.IsType<ParagraphBlock>(Assert.Single(article.Body));
        BodyWalk.AssertWhole(article);
        Assert.All(article.Caveats.SelectMany(caveat => caveat.Quotes), quote => Assert.Equal((quote.Span.Start, quote.Span.Length), (quote.Anchor.Start, quote.Anchor.Length)));
    }

    private static Article First() => new ArticleContent(() => Read("first.source.txt"), Read("first.data.txt")).Article;

    private static string Read(string name) => Repository.Read($"tests/Quoin.Tests/Tables/{name}");
}
