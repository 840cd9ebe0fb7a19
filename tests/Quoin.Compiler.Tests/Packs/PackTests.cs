using Quoin.Compiler.Checks;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>What authors and readers see of the packs, and what the compiler has a meaning for.</summary>
public sealed class PackTests
{
    private static readonly (string Key, Vocabulary BuiltIn, string Sort, IReadOnlyList<MappingFormat> Formats)[] Sorts =
    [
        ("claim-kinds", Vocabulary.ClaimKind, "claims", [ArticleFormat.Claim]),
        ("caveat-kinds", Vocabulary.CaveatKind, "caveats", [ArticleFormat.Caveat, ArticleFormat.LibraryCaveat]),
        ("evidence-kinds", Vocabulary.EvidenceKind, "evidence", [ArticleFormat.Evidence, ArticleFormat.LibraryEvidence]),
    ];

    public static TheoryData<string> Packs => [.. PackFile.Names];

    [Fact]
    public void Each_file_is_a_pack_that_is_tested() => Assert.Equal(
        PackFile.Names,
        Directory.EnumerateFiles(Repository.PathOf(PackFile.Folder)).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Medicine_has_the_words_of_a_project_without_a_model()
    {
        var pack = PackFile.Read("medicine");
        foreach (var (key, builtIn, _, _) in Sorts)
        {
            Assert.Equal(
                builtIn.Entries.Select(word => (word.Name, (string?)word.Meaning, (string?)word.Name)),
                pack.Entries(key).Select(kind => (kind.Name, kind.Text("description"), kind.Text("is"))));
        }

        Assert.Equal(
            Vocabulary.EvidenceKind.Entries.Select(word => Vocabulary.Certainty.NameOf((int)EvidenceStrength.Of((EvidenceKind)word.Number))),
            pack.Entries("evidence-kinds").Select(kind => kind.Text("bears")));
        Assert.Empty(Sorts.SelectMany(sort => pack.Entries(sort.Key)).SelectMany(kind => kind.Below("fields").Entries));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_kind_means_something_that_rules_know_or_nothing(string name)
    {
        var pack = PackFile.Read(name);
        foreach (var (key, builtIn, _, _) in Sorts)
        {
            foreach (var kind in pack.Entries(key))
            {
                Assert.True(kind.Text("is") is not { } word || builtIn.NumberOf(word) is not null, $"{kind.Path} is no {kind.Text("is")}.");

                // Another meaning for a word of the format would be read as the format's.
                Assert.True(builtIn.NumberOf(kind.Name) is null || kind.Text("is") == kind.Name, $"{kind.Path} has another meaning than the word has.");
            }
        }

        Assert.All(pack.Entries("evidence-kinds"), kind => Assert.True(Vocabulary.Certainty.NumberOf(kind.Text("bears")!) is not null, $"{kind.Path} bears no certainty."));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void An_own_field_does_not_hide_a_key_of_the_format(string name)
    {
        var pack = PackFile.Read(name);
        foreach (var (key, _, sort, formats) in Sorts)
        {
            var shared = pack.Entries("fields", sort).ToList();
            foreach (var field in pack.Entries(key).SelectMany(kind => kind.Below("fields").Entries).Concat(shared))
            {
                Assert.All(formats, format => Assert.True(format.Find(field.Name) is null, $"{field.Path} has the key of a field of {format.Name}."));
            }

            Assert.All(pack.Entries(key).SelectMany(kind => kind.Below("fields").Entries), field => Assert.DoesNotContain(field.Name, shared.Select(one => one.Name)));
        }

        Assert.All(pack.Entries("fields", "articles"), field => Assert.Null(ArticleFormat.Article.Find(field.Name)));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_field_of_words_has_a_list_and_a_list_has_a_field(string name)
    {
        var pack = PackFile.Read(name);
        var used = Fields(pack).Where(field => field.Text("type") == "word").Select(field => field.Text("words")!);

        Assert.Equal(pack.Entries("words").Select(list => list.Name).Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Everything_has_a_sentence_that_describes_it_and_a_label_in_both_languages(string name)
    {
        var pack = PackFile.Read(name);
        var entries = Sorts.SelectMany(sort => pack.Entries(sort.Key)).Concat(Fields(pack)).Concat(pack.Entries("words").SelectMany(list => list.Entries));

        Assert.All(entries, entry =>
        {
            Assert.Matches(@"\A\p{Lu}[^.!?]*\.\z", entry.Text("description"));
            Assert.Matches(@"\A\p{Lu}\P{IsCyrillic}*\z", entry.Below("label").Text("en"));
            Assert.Matches(@"\A\p{IsCyrillic}", entry.Below("label").Text("uk"));
        });
    }

    private static IEnumerable<PackEntry> Fields(PackFile pack) => Sorts.SelectMany(sort => pack.Entries(sort.Key)).SelectMany(kind => kind.Below("fields").Entries)
        .Concat(pack.Entries("fields").SelectMany(sort => sort.Entries));
}
