namespace Quoin.Html.Tests;

/// <summary>An article with everything, as it is written for readers of two languages.</summary>
public sealed class ArticleSnapshotTests
{
    [Fact]
    public Task In_English() => Verify(Of("en"));

    [Fact]
    public Task In_Ukrainian() => Verify(Of("uk"));

    private static string Of(string language) => ContentHtml.RenderArticle(TeaArticle.Create(), new HtmlOptions { Language = language });
}
