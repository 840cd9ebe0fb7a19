using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Quoin.CodeFixes.Tests.Content;

/// <summary>The files in an editor after all fixes of one kind were applied.</summary>
public sealed class ContentFixAllTests
{
    private const string Source = "Salt isn’t sweet. Сіль. It is so. It is so! Сіль.";

    private const string Tea = "/app/content/tea.quoin.yaml";
    private const string TeaSource = "/app/seeds/tea.txt";
    private const string TeaHead = "quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: ../seeds/tea.txt\n";

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Sentences_become_asides_in_their_order_under_one_key(FixAllScope scope)
    {
        var mended = await ContentWorkspace.Of(ContentWorkspace.Head, Source).FixAll("Add as an aside", scope);

        Assert.Equal(
            ContentWorkspace.Head + """

                asides:
                  - "Salt isn’t sweet."
                  - { exact: "Сіль.", occurrence: 1 }
                  - "It is so."
                  - "It is so!"
                  - { exact: "Сіль.", occurrence: 2 }

                """,
            mended!.Text());
        Assert.Empty(mended.Diagnostics());
    }

    [Fact]
    public async Task Sentences_become_claims_with_ids_of_their_own()
    {
        const string Before = ContentWorkspace.Head + "claims:\n  salt: { kind: safety, certainty: possible, quote: \"isn’t sweet\" }\n";
        const string Draft = "kind: background, certainty: unknown, status: draft, quote: ";

        var mended = await ContentWorkspace.Of(Before, Source).FixAll("Add as a claim", FixAllScope.Document);

        Assert.Equal(
            Before
            + "  claim-2: { " + Draft + "{ exact: \"Сіль.\", occurrence: 1 } }\n"
            + "  it-is-so: { " + Draft + "\"It is so.\" }\n"
            + "  it-is-so-2: { " + Draft + "\"It is so!\" }\n"
            + "  claim-3: { " + Draft + "{ exact: \"Сіль.\", occurrence: 2 } }\n",
            mended!.Text());
        Assert.DoesNotContain(mended.Diagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == "QUO4001");
    }

    [Fact]
    public async Task Words_are_mended_wherever_they_stand_and_nothing_else_is()
    {
        const string Before = ContentWorkspace.Head + "claims:\n  salt: { knd: safty, certainty: posible, quote: \"isn't sweet\" }\n";

        var mended = await ContentWorkspace.Of(Before, Source).FixAll("Change to 'kind'", FixAllScope.Document);

        Assert.Equal(ContentWorkspace.Head + "claims:\n  salt: { kind: safty, certainty: possible, quote: \"isn't sweet\" }\n", mended!.Text());
    }

    [Theory]
    [InlineData(FixAllScope.Document, false, false)]
    [InlineData(FixAllScope.Project, true, false)]
    [InlineData(FixAllScope.Solution, true, true)]
    public async Task The_scope_says_which_files_are_mended(FixAllScope scope, bool isSecondMended, bool isThirdMended)
    {
        const string Milk = "/other/content/milk.quoin.yaml";
        var before = TeaHead + "asides: [ Tea isn't hot ]\n";
        var after = before.Replace('\'', '’');
        var workspace = ContentWorkspace.Of(ContentWorkspace.Head + "asides: [ Salt isn't sweet, Сіль ]\n", "Salt isn’t sweet. Сіль.")
            .WithFiles("App", (Tea, before), (TeaSource, "Tea isn’t hot."))
            .WithProject("Other", false, (Milk, before.Replace("tea", "milk")), ("/other/seeds/milk.txt", "Tea isn’t hot."));

        var mended = await workspace.FixAll("Copy the source's typography", scope);

        Assert.Equal(ContentWorkspace.Head + "asides: [ Salt isn’t sweet, Сіль ]\n", mended!.Text());
        Assert.Equal(isSecondMended ? after : before, mended.Text(Tea));
        Assert.Equal((isThirdMended ? after : before).Replace("tea", "milk"), mended.Text(Milk));
    }

    [Fact]
    public async Task A_file_that_two_projects_share_is_mended_once()
    {
        var workspace = ContentWorkspace.Of(ContentWorkspace.Head, Source)
            .WithProject("Other", false, (ContentWorkspace.Annotation, ContentWorkspace.Head), (ContentWorkspace.Source, Source));

        var mended = await workspace.FixAll("Add as an aside", FixAllScope.Solution);

        Assert.Empty(mended!.Diagnostics());
        Assert.Empty(mended.Diagnostics("Other"));
    }
}
