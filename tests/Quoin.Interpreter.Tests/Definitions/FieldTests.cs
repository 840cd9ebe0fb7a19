using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Interpreter.Tests.Definitions;

/// <summary>Every field of the definitions reaches every output; none of them names it.</summary>
public sealed class FieldTests
{
    /// <summary>What hover shows in another form, or does not show.</summary>
    private static readonly Dictionary<string, string> OtherOnHover = new(StringComparer.Ordinal)
    {
        ["an annotation/article"] = "the class has its name",
        ["an annotation/language"] = "the text is shown in it",
        ["an annotation/source"] = "by its file name",
        ["a claim/evidence"] = "by what kind of evidence it is",
        ["a claim/caveats"] = "by the caveats' texts",
        ["a claim/about"] = "by the terms' labels",
        ["a section/language"] = "the text is shown in it",
    };

    private static readonly ContentBuild Build = ContentBuild.Create(ContentProject.Create(
        [new("content/full.quoin.yaml", FullArticle.Annotation()), new("content/full.txt", FullArticle.Source)]));

    private static readonly Lazy<Article> Whole = new(() => ContentInterpreter.Interpret(Build).Articles[0]);

    public static TheoryData<string, string> Compiled
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var mapping in Mappings)
            {
                foreach (var compiled in mapping.Fields.Where(other => other.Slot != Field.None && FullArticle.Shown(other) is not null))
                {
                    data.Add(mapping.Name, compiled.Key);
                }
            }

            return data;
        }
    }

    private static IEnumerable<Mapping> Mappings => MarkKindDefinition.All.Select(definition => definition.Mapping).Prepend(ArticleFields.Mapping);

    [Fact]
    public void The_article_has_no_errors() => Assert.Empty(Build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.ToString()));

    [Theory]
    [MemberData(nameof(Compiled))]
    public void JSON_has_it(string mapping, string key)
    {
        var json = JsonSerializer.SerializeToElement(Whole.Value);
        var mark = MarkOf(mapping) is { } kind ? Named(Items(json, kind.Group.ToLowerInvariant()), FullArticle.IdOf(kind.Kind)) : json;

        Assert.Contains(FullArticle.Shown(FieldOf(mapping, key))!, string.Join("\n", Properties(mark, key)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Compiled))]
    public void A_snapshot_has_it(string mapping, string key)
    {
        var head = MarkOf(mapping) is { } kind ? $"{kind.Name} {FullArticle.IdOf(kind.Kind)}\n" : "article full\n";
        var block = ContentSnapshot.Render(Whole.Value).Split("\n\n").Single(block => $" {block.Split('\n')[0]}\n".EndsWith($" {head}", StringComparison.Ordinal));

        // A claim has a line for each of its caveats.
        Assert.Contains(key == ClaimFields.Caveats.Key ? "caveat" : key, block, StringComparison.Ordinal);
        Assert.Contains(FullArticle.Shown(FieldOf(mapping, key))!, block, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Compiled))]
    public void Hover_shows_it(string mapping, string key)
    {
        if (!OtherOnHover.ContainsKey($"{mapping}/{key}"))
        {
            var field = FieldOf(mapping, key);
            var shown = FullArticle.Shown(field)!;
            Assert.Contains(field.Type == FieldType.Word ? FieldSentences.Spaced(shown) : shown, Hover(mapping), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Compiled))]
    public void The_schema_and_the_page_describe_it(string mapping, string key)
    {
        var field = FieldOf(mapping, key);
        if (!field.IsComputed)
        {
            Assert.Contains($"\"description\": \"{field.Description}\"", Repository.Read("generators/Quoin.Compiler/schemas/quoin.schema.json"), StringComparison.Ordinal);
            Assert.Contains(field.Description, Repository.Read("generators/Quoin.Compiler/docs/annotation-format.md"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Slots_of_one_row_do_not_overlap() => Assert.All(
        Mappings.Concat([StandingFields.Mapping, InterventionFields.Mapping, OutcomeFields.Mapping]),
        mapping =>
        {
            var slots = mapping.Fields.Where(field => field.Slot != Field.None).SelectMany(field => Enumerable.Range(field.Slot, field.Width)).ToList();
            Assert.Equal(slots.Distinct().Count(), slots.Count);
        });

    private static MarkKindDefinition? MarkOf(string mapping) => MarkKindDefinition.All.FirstOrDefault(definition => definition.Mapping.Name == mapping);

    private static Field FieldOf(string mapping, string key) =>
        Mappings.Single(other => other.Name == mapping).Fields.Single(field => field.Key == key && field.Slot != Field.None);

    /// <summary>A property, and the one that holds what is not valid.</summary>
    private static IEnumerable<JsonElement> Properties(JsonElement json, string key) =>
        new[] { key, $"invalid-{key}" }.Where(name => json.TryGetProperty(name, out _)).Select(json.GetProperty);

    private static IEnumerable<JsonElement> Items(JsonElement json, string key) => Properties(json, key).SelectMany(property => property.EnumerateArray());

    private static JsonElement Named(IEnumerable<JsonElement> marks, string id) => marks.Single(mark => mark.GetProperty("id").GetString() == id);

    private static string Hover(string mapping)
    {
        var model = Build.Articles[0].Article!;
        var documentation = new ArticleDocumentation(model, "Content");
        var notices = new Notices(model);
        var blocks = MarkOf(mapping)?.Kind switch
        {
            null => documentation.Article(),
            MarkKind.Section => documentation.Section(model.Sections[0]),
            MarkKind.Term => documentation.Term(model.Terms[0]),
            MarkKind.Evidence => documentation.Evidence(model.Evidence[0], notices.OfEvidence(0)),
            MarkKind.Caveat => documentation.Caveat(model.Caveats[0]),
            _ => documentation.Claim(model.Claims[0], notices.OfClaim(0)),
        };
        return string.Join('\n', blocks.SelectMany(block => block.Lines).Select(line => string.Concat(line.Runs.Select(run => run.Text))));
    }
}
