using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>For any model, compilation ends soon, does not throw, and reports what is wrong in its file.</summary>
public sealed class HostileModelTests
{
    private const string ModelPath = "content/quoin.model.yaml";
    private const string Head = "quoin-model: 1\n";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>A model with each key once.</summary>
    private static readonly string Whole = MarkdownPage.Read("models.md").Blocks("yaml")[0];

    private static readonly Dictionary<string, string> Models = new(StringComparer.Ordinal)
    {
        ["nothing"] = "",
        ["a deep nest"] = Head + "claim-kinds: " + string.Concat(Enumerable.Repeat("{ a: ", 5000)),
        ["a deep list"] = Head + "x-a: " + new string('[', 20_000),
        ["aliases"] = Head + "claim-kinds: &a { b: *a }\n",
        ["aliases that multiply"] = Head + "x-a: &a [b, b, b]\nx-b: &b [*a, *a, *a]\nwords: { c: *b }\n",
        ["a long text"] = Head + $"claim-kinds: {{ a: {{ description: {new string('a', 900_000)} }} }}\n",
        ["a pattern that takes forever"] = Head + "fields: { claims: { a: { type: text, pattern: \"^(a+)+$\" } } }\n",
        ["a pattern of parentheses"] = Head + $"fields: {{ claims: {{ a: {{ type: text, pattern: \"{new string('(', 400)}\" }} }} }}\n",
        ["numbers beyond all limits"] = Head + $"fields: {{ claims: {{ a: {{ type: number, min: -{new string('9', 400)}, max: 1e999 }}, b: {{ type: integer, default: 99999999999 }} }} }}\n",
        ["no words at all"] = Head + "model: none\n",
        ["lists without words"] = Head + "model: none\nwords: { a: {} }\nfields: { articles: { b: { type: word, words: a } }, claims: { b: { type: word, words: a, list: true } } }\n",
        ["kinds without words"] = Head + "model: none\nclaim-kinds: {}\nterm-kinds: {}\nlevels: {}\n",
        ["a unit of signs"] = Head + "fields: { claims: { a: { type: quantity, unit: \"%(*#[x]\" }, b: { type: quantity, unit: \"\\u202E\" } } }\n",
        ["a currency of signs"] = Head + "fields: { claims: { a: { type: money, currency: \"E(R\" } } }\n",
        ["a name of itself"] = Head + "claim-kinds: { a: { formerly: [a], is: a } }\nwords: { a: { a: { formerly: [a] } } }\n",
        ["each name twice"] = Head + "claim-kinds: { a: {}, a: {} }\nwords: { a: {}, a: {} }\nlevels: { a: { is: possible }, a: { is: possible } }\n",
        ["models in packs in models"] = Head + "model: [law, law, finance, medicine, none]\n",
    };

    public static TheoryData<string> Names => [.. Models.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_model_that_is_written_to_do_harm_does_none(string name) => AssertSafe(Models[name]);

    [Fact]
    public async Task A_wrong_shape_at_each_key_is_reported_where_it_is()
    {
        var lines = Whole.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].TrimEnd() is { Length: > 0 } line && line.IndexOf(": ", StringComparison.Ordinal) is var end and > 0)
            {
                foreach (var shape in new[] { "[]", "{ a: [b] }", "~", "\"\"", "[[]]", "&a [*a]", "!!binary b" })
                {
                    await AssertSafe(string.Join('\n', [.. lines[..i], $"{line[..end]}: {shape}", .. lines[(i + 1)..]]), isFault: !line.Contains("model:", StringComparison.Ordinal) && shape is not "[]");
                }
            }
        }
    }

    [Fact]
    public async Task A_model_broken_at_random_does_no_harm()
    {
        for (var i = 0; i < 300; i++)
        {
            await AssertSafe(new Mutation(i).Apply(Whole));
        }
    }

    [Theory]
    [InlineData("claim-kinds:\n", "  kind-of-{0}: {{ description: A kind. }}\n", 10_000)]
    [InlineData("term-kinds:\n", "  kind-of-{0}: {{ fields: {{ a: {{ type: date }} }} }}\n", 10_000)]
    [InlineData("words:\n  a:\n", "    word-{0}: {{}}\n", 10_000)]
    [InlineData("fields:\n  claims:\n", "    field-of-{0}: {{ type: text }}\n", 1_000)]
    public async Task A_model_of_thousands_of_names_is_read_in_time(string head, string line, int count)
    {
        var build = await Build($"{Head}{head}{string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, line, i)))}");

        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error && diagnostic.Path.EndsWith("quoin.model.yaml", StringComparison.Ordinal));
    }

    private static async Task AssertSafe(string model, bool isFault = false)
    {
        var build = await Build(model);
        var reported = build.Diagnostics.Where(diagnostic => diagnostic.Path.EndsWith("quoin.model.yaml", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Rule == Rules.InternalError);
        Assert.True(!isFault || reported.Exists(diagnostic => diagnostic.Severity == RuleSeverity.Error), $"Nothing is reported:\n{model}");
        Assert.All(reported, diagnostic => Assert.InRange(diagnostic.Range.Start + diagnostic.Range.Length, 0, model.Length));
    }

    /// <summary>Builds an article with a model.</summary>
    private static Task<ContentBuild> Build(string model) => Task.Run(() => ContentBuild.Create(ContentProject.Create(
        [
            new(ModelPath, model),
            new(Compilation.AnnotationPath, Compilation.Head + "matter: a\nclaims:\n  a: { kind: safety, b: true, a: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", certainty: established, quote: Salt is white }\n"),
            new(Compilation.SourcePath, "Salt is white."),
        ],
        ProjectSettings.Default))).WaitAsync(Limit);
}
