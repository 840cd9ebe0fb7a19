using System.Text.Json;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>An article is the same whether it is interpreted, or generated, compiled, loaded and read.</summary>
public sealed class EqualityTests
{
    private const int ArticlesInBatch = 75;

    private static readonly Dictionary<string, Func<Article, IEnumerable<Mark>>> Groups = new()
    {
        ["Sections"] = article => article.Sections,
        ["Terms"] = article => article.Terms,
        ["Evidence"] = article => article.EvidenceIncludingInvalid,
        ["Caveats"] = article => article.Caveats,
        ["Claims"] = article => article.ClaimsIncludingInvalid,
    };

    [Theory]
    [InlineData(1000)]
    [InlineData(2000)]
    [InlineData(3000)]
    public void Interpreted_and_generated_articles_are_equal_member_by_member(int firstSeed)
    {
        var contents = Enumerable.Range(firstSeed, ArticlesInBatch).Select(seed => new RandomContent(seed)).ToList();
        var files = contents.SelectMany(content => content.Files).ToList();

        var interpreted = ContentInterpreter.Interpret(files);
        var code = new GeneratedCode(files, GeneratedCode.Today);
        Assert.Equal(code.Messages, interpreted.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(code.Faults);

        var generated = code.Articles;
        Assert.Equal(ArticlesInBatch, interpreted.Articles.Count);
        Assert.Equal(generated.Select(article => article.Id), interpreted.Articles.Select(article => article.Id));
        foreach (var content in contents)
        {
            Assert.True(interpreted.Articles.TryGetValue(content.Plan.Id, out var one));
            Assert.True(generated.TryGetValue(content.Plan.Id, out var other));
            AssertEqual(one, other, content);
            AssertNamed(code, other, content.Plan);
        }
    }

    private static void AssertEqual(Article interpreted, Article generated, RandomContent content)
    {
        Lines.AssertEqual(RecordWalk.Lines(generated), RecordWalk.Lines(interpreted), content);
        Assert.Equal(ContentSnapshot.Render(generated), ContentSnapshot.Render(interpreted));
        Assert.Equal(JsonSerializer.Serialize(generated), JsonSerializer.Serialize(interpreted));
        Assert.Equal(generated.ClaimsIncludingInvalid.Select(claim => claim.ToString()), interpreted.ClaimsIncludingInvalid.Select(claim => claim.ToString()));
    }

    /// <summary>Every id has a name, computed by this test, and every name refers to the same record as the lists.</summary>
    private static void AssertNamed(GeneratedCode code, Article article, ContentPlan plan)
    {
        var type = Name(plan.Id);
        Assert.Same(article, code.Type(type).GetProperty("Article")!.GetValue(null));
        var former = plan.Claims.SelectMany(claim => claim.Formerly.Select(id => (Former: id, claim.Mark.Id)));
        var names = Groups.SelectMany(group => group.Value(article).Select(mark => (Name: $"{group.Key}.{Name(mark.Id)}", Mark: mark)))
            .Concat(former.Select(pair => (Name: $"Claims.{Name(pair.Former)}", Mark: (Mark)article.ClaimsIncludingInvalid[pair.Id])))
            .ToDictionary(pair => pair.Name, pair => pair.Mark);
        var fields = Groups.Keys.SelectMany(group => code.Assembly.GetType($"{GeneratedCode.Namespace}.{type}+{group}")?.GetFields() ?? [])
            .ToDictionary(field => $"{field.DeclaringType!.Name}.{field.Name}", field => field.GetValue(null));

        Assert.Equal(names.Keys.Order(), fields.Keys.Order());
        Assert.All(names, name => Assert.Same(name.Value, fields[name.Key]));
        Assert.All(names, name => Assert.Equal(name.Value.GetType(), fields[name.Key]!.GetType()));
        Assert.All(former, pair => Assert.Same(article.ClaimsIncludingInvalid[pair.Id], article.ClaimsIncludingInvalid[pair.Former]));
    }

    private static string Name(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
