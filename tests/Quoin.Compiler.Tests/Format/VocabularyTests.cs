extern alias Runtime;

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

/// <summary>Compiled content holds the numbers of words, which the runtime reads as its enums.</summary>
public sealed partial class VocabularyTests
{
    public static TheoryData<string> Names => [.. Vocabulary.All.Select(vocabulary => vocabulary.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_words_are_the_members_of_the_runtimes_enum(string name)
    {
        var members = Enum.GetValuesAsUnderlyingType(RuntimeEnum(name)).Cast<int>()
            .ToDictionary(value => value, value => Kebab(Enum.GetName(RuntimeEnum(name), value)!));

        var words = Vocabulary.All.Single(vocabulary => vocabulary.Name == name).Words;

        Assert.Equal(members, Enumerable.Range(0, words.Count).ToDictionary(index => index, index => words[index]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_runtime_explains_its_members_in_the_same_words(string name)
    {
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Quoin.xml")).Descendants("member")
            .Where(member => ((string)member.Attribute("name")!).StartsWith($"F:Quoin.{name}.", StringComparison.Ordinal))
            .ToDictionary(member => Kebab(((string)member.Attribute("name")!).Split('.')[^1]), member => Summary(member.Element("summary")!));

        Assert.Equal(Vocabulary.All.Single(vocabulary => vocabulary.Name == name).Entries.ToDictionary(word => word.Name, word => word.Meaning), summaries);
    }

    [Fact]
    public void Every_declared_vocabulary_is_listed()
    {
        var declared = typeof(Vocabulary).GetFields().Where(field => field.FieldType == typeof(Vocabulary)).Select(field => field.GetValue(null));

        Assert.Equal(declared, Vocabulary.All);
    }

    [Fact]
    public void A_tier_of_the_compiler_has_the_number_of_the_runtimes() =>
        Assert.All(Enum.GetValues<MatchTier>(), tier => Assert.Equal((int)tier, (int)Enum.Parse<Runtime::Quoin.MatchTier>(tier.ToString())));

    [Fact]
    public void A_word_that_is_not_there_has_no_number() => Assert.Equal(-1, Vocabulary.Status.IndexOf("Active"));

    private static Type RuntimeEnum(string name) => typeof(Runtime::Quoin.Claim).Assembly.GetType($"Quoin.{name}", throwOnError: true)!;

    /// <summary>A summary in which a link to a property stands as the property's key.</summary>
    private static string Summary(XElement summary) => string.Concat(summary.Nodes().Select(node =>
        node is XElement link ? $"'{Kebab(((string)link.Attribute("cref")!).Split('.')[^1])}'" : ((XText)node).Value));

    private static string Kebab(string member) => WordStart().Replace(member, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
