using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class ContentIndexTests
{
    [Fact]
    public void Two_articles_with_one_class_are_reported_where_the_second_names_itself()
    {
        var index = ContentIndex.Create([Header("content/b.quoin.yaml", "salt-2"), Header("content/a.quoin.yaml", "salt2")]);

        Assert.Equal(
            "content/b.quoin.yaml(2,10): error QUO3005: The article 'salt-2' produces the C# class 'Salt2', which 'a.quoin.yaml' produces too; "
            + "change one of the two ids",
            Assert.Single(index.Diagnostics).ToString());
        Assert.Equal(["salt2"], index.Articles.Select(article => article.Id.Value));
        Assert.Equal(["content/b.quoin.yaml"], index.ShutOut);
    }

    [Fact]
    public void Articles_stand_in_the_ordinal_order_of_their_ids_whatever_the_order_of_the_files()
    {
        ArticleHeader[] headers = [Header("content/1.quoin.yaml", "salt"), Header("content/2.quoin.yaml", "iodine"), Header("content/3.quoin.yaml", "i-2")];

        var index = ContentIndex.Create(headers);

        Assert.Equal(["i-2", "iodine", "salt"], index.Articles.Select(article => article.Id.Value));
        Assert.Equal(index, ContentIndex.Create(headers.Reverse()));
    }

    [Theory]
    [InlineData('/')]
    [InlineData('\\')]
    public void Of_two_the_first_by_path_stays_whichever_slash_paths_are_written_with(char slash)
    {
        // In ASCII, a backslash is after the capital letters, and a slash before them.
        ArticleHeader[] headers = [Header($"content{slash}aB{slash}salt.quoin.yaml", "salt"), Header($"content{slash}a{slash}salt.quoin.yaml", "salt")];

        var index = ContentIndex.Create(headers);

        Assert.Equal([headers[0].Path], index.ShutOut);
        Assert.Contains("which '../a/salt.quoin.yaml' produces too", Assert.Single(index.Diagnostics).Message, StringComparison.Ordinal);
    }

    private static ArticleHeader Header(string path, string id) =>
        new(path, new Located<string>(id, new TextRange(18, id.Length, 1, 9, 1, 9 + id.Length)), CSharpNames.FromId(id));
}
