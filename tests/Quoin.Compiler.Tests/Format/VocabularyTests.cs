extern alias Runtime;

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Compiled content contains the numbers of words, which the runtime reads as its enums.</summary>
public sealed partial class VocabularyTests
{
    public static TheoryData<string> Names => [.. Vocabulary.All.Select(vocabulary => vocabulary.Name)];

    /// <summary>
    /// The numbers in released content libraries. Lines are only added: the number of a removed word must not be used again.
    /// </summary>
    private static readonly Dictionary<string, string> Released = new()
    {
        ["ClaimKind"] = "background=1 definition=2 efficacy=3 mechanism=4 outlook=5 recommendation=6 safety=7",
        ["Certainty"] = "unknown=10 possible=20 suggested=30 supported=40 established=50",
        ["CaveatKind"] = "limitation=1 precondition=2 risk=3 scope=4 uncertainty=5",
        ["EvidenceKind"] = "case-control=1 case-series=2 clinical-trial=3 cohort=4 expert-statement=5 guideline=6 law=7 meta-analysis=8 "
            + "official-data=9 preclinical=10 randomized-controlled-trial=11 review=12 survey=13 systematic-review=14 unspecified-research=15",
        ["Status"] = "active=0 draft=1 retracted=2 superseded=3",
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_words_have_the_numbers_that_were_released(string name)
    {
        var words = Vocabulary.All.Single(vocabulary => vocabulary.Name == name).Entries;

        Assert.Equal(Released[name].Split(' ').Order(), words.Select(word => $"{word.Name}={word.Number}").Order());
        Assert.Equal(words.Count, words.Select(word => word.Number).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_words_are_the_members_of_the_runtimes_enum(string name)
    {
        var members = Enum.GetValuesAsUnderlyingType(RuntimeEnum(name)).Cast<int>().Where(value => value != 0 || name == "Status").Select(value => $"{Kebab(Enum.GetName(RuntimeEnum(name), value)!)}={value}");

        Assert.Equal(Released[name].Split(' ').Order(), members.Order());
    }

    [Fact]
    public void Zero_is_no_word_of_a_kind_or_a_certainty()
    {
        Assert.All(["ClaimKind", "CaveatKind", "EvidenceKind"], name => Assert.Equal("Other", Enum.GetName(RuntimeEnum(name), 0)));
        Assert.Equal("NotGraded", Enum.GetName(RuntimeEnum("Certainty"), 0));
        Assert.All([Vocabulary.ClaimKind, Vocabulary.CaveatKind, Vocabulary.EvidenceKind, Vocabulary.Certainty], words => Assert.Null(words.Find(0)));
        Assert.Equal((Runtime::Quoin.Status.Active, Runtime::Quoin.MatchTier.Exact), default);
    }

    [Fact]
    public void Words_of_a_scale_stand_in_the_order_of_their_numbers() =>
        Assert.Equal(Vocabulary.Certainty.Entries.OrderBy(word => word.Number), Vocabulary.Certainty.Entries);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_runtime_explains_its_members_in_the_same_words(string name)
    {
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Quoin.xml")).Descendants("member")
            .Where(member => ((string)member.Attribute("name")!).StartsWith($"F:Quoin.{name}.", StringComparison.Ordinal))
            .Where(member => !((string)member.Attribute("name")!).EndsWith(".Other", StringComparison.Ordinal) && !((string)member.Attribute("name")!).EndsWith(".NotGraded", StringComparison.Ordinal))
            .ToDictionary(member => Kebab(((string)member.Attribute("name")!).Split('.')[^1]), member => member.Element("summary")!.Value);

        Assert.Equal(Vocabulary.All.Single(vocabulary => vocabulary.Name == name).Entries.ToDictionary(word => word.Name, word => word.Meaning), summaries);
    }

    [Fact]
    public void Every_declared_vocabulary_is_listed()
    {
        var declared = typeof(Vocabulary).GetProperties().Where(property => property.PropertyType == typeof(Vocabulary)).Select(property => property.GetValue(null));

        Assert.Equal(declared, Vocabulary.All);
    }

    [Fact]
    public void A_tier_of_the_compiler_has_the_number_of_the_runtimes() =>
        Assert.All(Enum.GetValues<MatchTier>(), tier => Assert.Equal((int)tier, (int)Enum.Parse<Runtime::Quoin.MatchTier>(tier.ToString())));

    [Fact]
    public void A_word_that_is_not_there_has_no_place() => Assert.Null(Vocabulary.Status.NumberOf("Active"));

    private static Type RuntimeEnum(string name) => typeof(Runtime::Quoin.Claim).Assembly.GetType($"Quoin.{name}", throwOnError: true)!;

    private static string Kebab(string member) => WordStart().Replace(member, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
