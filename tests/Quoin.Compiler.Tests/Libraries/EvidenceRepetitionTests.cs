using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Evidence that several annotations define.</summary>
public sealed class EvidenceRepetitionTests
{
    private const string Source = "Salt is white. A survey of three hundred people in Ukraine shows that it is.";
    private const string Survey = "A survey of three hundred people in Ukraine shows that it is";

    private static ContentFile Article(string id, string evidence) => new($"content/{id}.quoin.yaml", Compilation.Head.Replace("article: salt", $"article: {id}", StringComparison.Ordinal) + $$"""
        evidence:
          survey: { kind: survey, {{evidence}} }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white", evidence: [survey] }

        """);

    private static EquatableArray<ContentDiagnostic> Repetitions(params ContentFile[] files) =>
        ContentBuild.Create(ContentProject.Create([new ContentFile(Compilation.SourcePath, Source), .. files])).EvidenceRepetitions;

    [Fact]
    public void A_second_definition_is_reported_with_the_first()
    {
        var fault = Assert.Single(Repetitions(Article("a", "doi: 10.1000/AB, quote: A survey"), Article("b", "doi: 10.1000/ab, quote: three hundred people")));

        Assert.Equal(
            "The evidence 'survey' is also defined as 'survey' in 'a.quoin.yaml', with the same DOI, so a correction or a retraction of one does not reach the other; "
            + "move it to a library, and cite it from both",
            fault.Message);
        Assert.Equal(("content/b.quoin.yaml", 6), (fault.Path, fault.Range.StartLine));
    }

    [Fact]
    public void One_of_a_library_is_the_one_to_cite() => Assert.EndsWith(
        "; cite 'trials/exeter' instead",
        Assert.Single(Repetitions(Article("a", "doi: 10.1176/APPI.ajp.2021.21030277, quote: A survey"), new ContentFile(Compilation.LibraryPath, Compilation.Trials))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_same_words_are_the_same_evidence() => Assert.Contains(
        ", with the same words, ",
        Assert.Single(Repetitions(Article("a", $"quote: {Survey}"), Article("b", $"quote: {Survey}"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void DOIs_of_one_length_differ()
    {
        // Of so few texts, two have one hash of 32 bits.
        var byHash = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var doi = $"10.1000/{unchecked(i * 2654435761U):x8}";
            var hash = Hashing.Hash32(doi, 0, doi.Length);
            if (byHash.TryGetValue(hash, out var other))
            {
                Assert.Empty(Repetitions(Article("a", $"doi: {other}, quote: A survey"), Article("b", $"doi: {doi}, quote: three hundred people")));
                break;
            }

            byHash.Add(hash, doi);
        }
    }

    [Theory]
    [InlineData("quote: A survey of three hundred people", "quote: A survey of three hundred people")]
    [InlineData("doi: 10.1000/1, quote: A survey", "doi: 10.1000/2, quote: A survey")]
    public void What_may_differ_is_not_reported(string first, string second) => Assert.Empty(Repetitions(Article("a", first), Article("b", second)));
}
