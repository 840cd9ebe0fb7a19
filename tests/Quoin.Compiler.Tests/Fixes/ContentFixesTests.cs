using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class ContentFixesTests
{
    private static readonly IReadOnlyList<RuleExample> Examples =
        [.. YamlExamples.All, .. StructureExamples.All, .. AnchoringExamples.All, .. LinkingExamples.All, .. EditorialExamples.All, .. TextExamples.All, .. MarkupExamples.All];

    [Fact]
    public void The_rules_with_fixes_are_those_whose_diagnostics_come_with_some()
    {
        // The examples of these rules are not similar to anything.
        string[] near = ["asides: [{ exact: Salt is white, prefix: Pink }]\n", "terms: { Salt: { label: salt, quote: Salt is white } }\n", "aside: []\n"];
        var edited = Examples.Select(Compile).Concat(near.Select(marks => Compilation.Of(marks, "Salt is white.")))
            .SelectMany(compilation => compilation.Diagnostics)
            .Where(diagnostic => diagnostic.Fixes.Count > 0);

        // The fix of a renamed word depends on the model, and is tested with it.
        Assert.Equal(
            RuleCatalog.Content.Where(rule => rule.IsFixable && rule != Rules.WordRenamed).Select(rule => rule.Id),
            edited.Select(diagnostic => diagnostic.Rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fix_edits_the_annotation_within_its_bounds_and_says_what_it_does()
    {
        foreach (var example in Examples)
        {
            var annotation = MarkedText.Parse(example.Head + example.Marks).Text;

            Assert.All(Compile(example).Diagnostics.SelectMany(diagnostic => diagnostic.Fixes), fix =>
            {
                Assert.Equal(example.Path, fix.Path);
                Assert.True(ContentEdits.Fits(fix, annotation.Length));
                Assert.Matches("^[A-Z][a-z]+ [^\n]+[^.]$", fix.Title);
            });
        }
    }

    [Fact]
    public void Properties_carry_fixes_there_and_back()
    {
        EquatableArray<ContentFix> fixes =
        [
            new(FixKinds.NearestText, "Quote the nearest text", "a.yaml", 3, 4, "\"a\nb\""),
            new(FixKinds.AddAside, "Add as an aside", "b.yaml", 0, 0, "\n- a") { SharedLength = 1, Safety = FixSafety.Choice },
            new(FixKinds.RemoveItem, "Remove the second one", "b.yaml", 5, 1, "") { Safety = FixSafety.Safe },
        ];

        Assert.Equal(fixes, ContentFix.FromProperties(new Dictionary<string, string?>(ContentFix.ToProperties(fixes))).ToEquatableArray());
        Assert.Empty(ContentFix.FromProperties(new Dictionary<string, string?>()));
    }

    [Fact]
    public void Of_edits_that_overlap_the_first_is_made()
    {
        ContentFix[] fixes =
        [
            Fix(4, 2, "EF"), Fix(1, 3, "B"), Fix(2, 1, "never"), Fix(6, 0, "!") with { SharedLength = 0 }, Fix(6, 0, "?") with { SharedLength = 0 }, Fix(9, 9, "beyond"),
        ];

        Assert.Equal("aBEF!?gh", ContentEdits.Apply("abcdefgh", fixes));
    }

    private static ContentFix Fix(int start, int length, string text) => new("", "", "", start, length, text);

    private static Compilation Compile(RuleExample example) => example.Compile();
}
