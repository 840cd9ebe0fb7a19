using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class ManifestTests
{
    private const int Rounds = 300;

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new RandomManifest(seed);
            var (library, index, article) = (random.Library(), random.Index(), random.Article());

            Assert.Equal(library, Read(ManifestWriter.Write(library)));
            Assert.Equal(index, Read(ManifestWriter.Write(index), "QuoinContent"));
            Assert.Equal(article, ManifestReader.ReadArticle(OfArticle(ManifestWriter.Write(article))));
        }
    }

    [Fact]
    public void The_format_is_what_it_was()
    {
        var library = new LibraryManifest("random-library", "Some.Content",
        [
            new ManifestMark(MarkKind.Term, "craving", "Craving") { Statements = [new("en", 1)] },
            new ManifestMark(MarkKind.Evidence, "exeter", "Exeter2")
            {
                Word = "cohort",
                Status = Status.Retracted,
                SupersededBy = "leeds",
                On = "2026-01-02",
                Because = [new("en", "Fraud\twas found")],
                Doi = "10.1000/182",
            },
            new ManifestMark(MarkKind.Caveat, "ask", "Ask") { Word = "precondition", QuoteLanguages = ["en"], Quotes = 255, AppliesTo = new(["tea"], ["efficacy"], ["en"]) },
            new ManifestMark(MarkKind.Caveat, "all", "All_") { Word = "risk", AppliesTo = new([], [], []) },
        ]);

        Assert.Equal(
            """
            library|random-library
            term|craving|statement=en:0000000000000001
            evidence|exeter|name=Exeter2|kind=cohort|status=retracted|superseded-by=leeds|on=2026-01-02|because=en:Fraud\twas found|doi=10.1000/182
            caveat|ask|kind=precondition|quoted-in=en|quotes=00000000000000ff|applies-to=tea|applies-to-kind=efficacy|applies-to-language=en
            caveat|all|name=All_|kind=risk|applies-to=*
            """,
            ManifestWriter.Write(library).Replace('\t', '|'));
        Assert.Equal("index\narticles|a|b\nlibraries|trials", ManifestWriter.Write(new IndexManifest("N", ["a", "b"], ["trials"])).Replace('\t', '|'));
        Assert.Equal("index", ManifestWriter.Write(new IndexManifest("N", [], [])));
        Assert.Equal(
            "article|night\nclaim|sleeps|cites=trials/exeter|cites=trials/ask-first",
            ManifestWriter.Write(new ArticleManifest("night", [new("sleeps", ["trials/exeter", "trials/ask-first"])])).Replace('\t', '|'));
    }

    [Fact]
    public void What_a_later_version_adds_is_ignored()
    {
        var later = Assert.IsType<LibraryManifest>(Read("library\trandom-library\towner=us\nformula\tx\tname=X\nevidence\texeter\tkind=cohort\treviewed=2026-01-01\tname\n"));

        Assert.Equal(new ManifestMark(MarkKind.Evidence, "exeter", "Exeter") { Word = "cohort" }, Assert.Single(later.Marks));
        Assert.Equal((null, ManifestFault.None), ManifestReader.Read(new ManifestText("N", "RandomLibrary", 1, "glossary\tx")));
    }

    [Fact]
    public void A_later_version_of_the_format_is_not_read() =>
        Assert.Equal((null, ManifestFault.Newer), ManifestReader.Read(new ManifestText("N", "RandomLibrary", 2, "library\trandom-library")));

    [Theory]
    [InlineData("")]
    [InlineData("\0\uFFFF")]
    [InlineData("library")]
    [InlineData("library\tother")]
    [InlineData("library\tRandomLibrary")]
    [InlineData("library\trandom-library\nevidence")]
    [InlineData("library\trandom-library\nevidence\tA b")]
    [InlineData("library\trandom-library\nevidence\ta\tname=X; static void Main() {}")]
    [InlineData("library\trandom-library\nevidence\ta\tname=A.B")]
    [InlineData("library\trandom-library\nevidence\ta\tstatus=withdrawn")]
    [InlineData("library\trandom-library\nevidence\ta\tsuperseded-by=B C")]
    [InlineData("library\trandom-library\nevidence\ta\ton=2026-02-30")]
    [InlineData("library\trandom-library\nevidence\ta\nevidence\ta")]
    [InlineData("index\narticles\ta")]
    public void What_cannot_be_trusted_is_damaged(string content) =>
        Assert.Equal((null, ManifestFault.Damaged), ManifestReader.Read(new ManifestText("N", "RandomLibrary", 1, content)));

    [Theory]
    [InlineData("")]
    [InlineData("A B")]
    [InlineData("A;B")]
    [InlineData("A..B")]
    [InlineData("1")]
    public void A_namespace_that_C_sharp_cannot_name_is_damaged(string ns) =>
        Assert.Equal((null, ManifestFault.Damaged), ManifestReader.Read(new ManifestText(ns, "RandomLibrary", 1, "library\trandom-library")));

    [Fact]
    public void Garbage_is_never_read_and_never_throws()
    {
        var written = ManifestWriter.Write(new RandomManifest(7).Library());
        var random = new Random(11);
        for (var round = 0; round < Rounds; round++)
        {
            var broken = written.ToCharArray();
            for (var change = 0; change < 3; change++)
            {
                broken[random.Next(broken.Length)] = "\t\n\\=:*\0a9-"[random.Next(10)];
            }

            // What is read can be written again: no value is broken.
            if (ManifestReader.Read(new ManifestText("Some.Content", "RandomLibrary", 1, new string(broken))).Value is LibraryManifest library)
            {
                Assert.Equal(library, Read(ManifestWriter.Write(library)));
            }
        }
    }

    [Fact]
    public void A_huge_manifest_is_read_in_linear_time()
    {
        var library = new LibraryManifest("random-library", "N", Enumerable.Range(0, 50_000).Select(number => new ManifestMark(MarkKind.Evidence, $"a{number}", $"A{number}")).ToEquatableArray());

        Assert.Equal(50_000, Assert.IsType<LibraryManifest>(Read(ManifestWriter.Write(library), ns: "N")).Marks.Count);
        Assert.Equal(ManifestFault.Damaged, ManifestReader.Read(new ManifestText("N", "RandomLibrary", 1, "library\trandom-library" + new string('\n', 64_000_000))).Fault);
    }

    [Theory]
    [InlineData("library\trandom-article")]
    [InlineData("article")]
    [InlineData("article\t")]
    [InlineData("article\tother")]
    [InlineData("article\tA b\nclaim\tsleeps")]
    public void What_is_no_article_is_not_read_as_one(string content) => Assert.Null(ManifestReader.ReadArticle(OfArticle(content)));

    [Fact]
    public void Of_an_article_only_what_can_be_trusted_is_read() =>
        Assert.Equal(
            new ArticleManifest("random-article", [new("sleeps", ["trials/exeter"])]),
            ManifestReader.ReadArticle(OfArticle("article\trandom-article\tx\nclaim\tA b\tcites=trials/leeds\nnote\tx\nclaim\tsleeps\tcites=a\tcites=a/b/c\tcites=A/b\tcites=trials/exeter\tby=x")));

    [Fact]
    public void A_build_does_not_read_what_articles_cite() =>
        Assert.Null(AssemblyManifest.Read("A", new Version(1, 0), [OfArticle("article\trandom-article\nclaim\tsleeps\tcites=trials/exeter")]));

    private static ManifestText OfArticle(string content) => new("Some.Content", "RandomArticle", 1, content);

    private static object? Read(string content, string className = "RandomLibrary", string ns = "Some.Content")
    {
        var (value, fault) = ManifestReader.Read(new ManifestText(ns, className, 1, content));
        Assert.Equal(ManifestFault.None, fault);
        return value;
    }
}
