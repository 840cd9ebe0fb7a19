using System.Security.Cryptography;
using System.Text;

namespace Quoin.Content.Tests;

public class SeedTests
{
    private const string Sha256OfSeed = "6af5178d525f2c27f3adec90cb65278b52937c7553986ed6dbd5125f8f4ff13c";

    [Fact]
    public void The_seed_is_there_byte_for_byte()
    {
        Assert.Equal(Sha256OfSeed, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.PathOf(SeedFiles.Source)))));
    }

    [Fact]
    public void The_compiled_article_holds_the_seed_byte_for_byte_but_its_bullets()
    {
        var seed = Repository.Read(SeedFiles.Source).Replace("\n- ", "\n", StringComparison.Ordinal);

        Assert.Equal(Encoding.UTF8.GetBytes(seed), KetamineInAddictionTherapy.Article.Source.GetUtf8Text().ToArray());
    }

    [Fact]
    public void Seeds_are_shut_off_from_line_ending_changes()
    {
        Assert.Contains("seeds/** -text\n", Repository.Read(".gitattributes").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
