using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Tests;

public class HostileContentTests
{
    private static readonly string[] Texts = [.. HostileTexts.ByName.Keys];

    /// <summary>An article for each text, all in one project.</summary>
    private static readonly Lazy<Assembly> Articles = new(() =>
    {
        var run = GeneratorRun.Of(Texts.Aggregate(new Project(), (project, name) => Article(name).AddTo(project)));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.All(run.Diagnostics, diagnostic => VisibleText.AssertIsMessage(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        return run.Build.Load();
    });

    public static TheoryData<string> Names => [.. Texts];

    public static TheoryData<string> RefusedNames => [.. HostileTexts.Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_a_text_holds_it_comes_through_to_the_letter(string name) =>
        Article(name).AssertCameThrough(Articles.Value.Article($"Text{Array.IndexOf(Texts, name)}"));

    [Fact]
    public void Every_field_of_the_format_that_takes_free_text_is_tried() =>
        Assert.Equal(
            FormatField.All.Where(field => field.IsFree).Select(field => field.Place).Order(StringComparer.Ordinal),
            HostileArticle.Places.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void What_hides_other_text_is_refused_in_every_field(string name) => Assert.All(FormatField.All.Where(field => field.IsFree), field => Assert.Contains(
        ArticleCompiler.Parse(HostileAnnotation.Path, new HostileAnnotation(field, $"a {HostileTexts.Refused[name]}").Yaml).Diagnostics,
        diagnostic => diagnostic.Rule == Rules.HiddenCharacter));

    [Theory]
    [MemberData(nameof(Names))]
    [MemberData(nameof(RefusedNames))]
    public void Wherever_a_text_stands_it_is_right_or_told_at_its_place_in_visible_words(string name)
    {
        var text = HostileTexts.ByName.GetValueOrDefault(name) ?? HostileTexts.Refused[name];
        foreach (var field in FormatField.All)
        {
            AssertRightOrTold(new HostileAnnotation(field, text), field);
            AssertRightOrTold(new HostileAnnotation(field, text, isKey: true), field);
        }
    }

    [Fact]
    public void What_a_text_is_put_into_is_right_without_it() =>
        Assert.All(FormatField.All, field => Assert.DoesNotContain(
            ArticleCompiler.Parse(HostileAnnotation.Path, new HostileAnnotation(field, "x-note", isKey: true).Yaml).Diagnostics,
            diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error));

    [Fact]
    public void A_megabyte_without_a_line_end_comes_through_to_the_letter()
    {
        var text = string.Concat(Enumerable.Range(0, 150_000).Select(number => $"w{number} "));
        Assert.True(text.Length > 1_000_000);
        var run = GeneratorRun.Of(Tea.Project
            .Edit(Tea.AnnotationPath, "statement: Tea keeps people awake.", $"statement: {text}end")
            .Edit(Tea.AnnotationPath, "\"Its leaves contain caffeine\"", $"\"Its leaves contain {text}caffeine\"")
            .Edit(Tea.SourcePath, "contain caffeine", $"contain {text}caffeine"));

        Assert.Empty(run.Diagnostics);
        var article = run.Build.Load().Article("Tea");
        var (statement, _) = ((QualifiedClaim)article.Claims["keeps-awake"]).Statement;
        Assert.Equal($"{text}end", statement.GetText("en"));
        Assert.Equal($"Its leaves contain {text}caffeine", ((PlainClaim)article.Claims["contains-caffeine"]).Quote.Text);
    }

    [Theory]
    [InlineData("doi: '10.1000/(SICI)1:<1::AID-A1>3.0.CO;2-1]]&#//'")]
    [InlineData("url: 'https://example.org/*/&(0)#pragma$'")]
    [InlineData("url: 'https://example.org/?q=//#pragma&x=%22'")]
    public void An_address_with_all_that_it_may_hold_comes_through(string field)
    {
        var run = GeneratorRun.Of(Tea.Project.Edit(Tea.AnnotationPath, "    country: GB\n", $"    country: GB\n    {field}\n"));

        Assert.Empty(run.Diagnostics);
        var evidence = run.Build.Load().Article("Tea").Evidence["leeds-study"];
        Assert.Equal(field[(field.IndexOf('\'', StringComparison.Ordinal) + 1)..^1], evidence.Doi ?? evidence.Url);
    }

    [Fact]
    public void Whatever_name_a_mark_has_it_is_there_by_it_or_the_author_is_told()
    {
        var run = GeneratorRun.Of(Named(HostileNames.Ids));
        var refused = Refused(run);

        Assert.InRange(HostileNames.Ids.Count, 400, 2000);
        Assert.InRange(refused.Count, 1, 20);
        var assembly = run.Build.Load();
        foreach (var id in HostileNames.Ids.Except(refused))
        {
            string[] names =
            [
                assembly.Article("Claims0").ClaimsIncludingInvalid[id].Id, assembly.Article("Caveats0").Caveats[id].Id, assembly.Article("Evidence0").EvidenceIncludingInvalid[id].Id,
                assembly.Article("Terms0").Terms[id].Id, assembly.Article("Sections0").Sections[id].Id,
            ];
            Assert.All(names, name => Assert.Equal(id, name));
        }
    }

    [Fact]
    public void Whatever_name_an_article_has_it_is_there_by_it_or_the_author_is_told()
    {
        var refused = 0;

        // So few that each has a file of its own, with its name.
        foreach (var ids in HostileNames.Ids.Chunk(100))
        {
            var run = GeneratorRun.Of(ids.Aggregate(new Project().With("/content/a.txt", ""), (project, id) => project.With(
                $"/content/{id}.quoin.yaml", $"{{ quoin: 1, article: '{id}', title: Bare, language: en, source: a.txt }}")));

            run.Build.AssertClean();
            Assert.Equal(
                ids.Except(Refused(run)).Select(id => $"{id}.g.cs").Append("QuoinContent.Index.g.cs").Order(StringComparer.Ordinal), run.Files.Keys);
            refused += Refused(run).Count;
        }

        Assert.InRange(refused, 100, 200);
    }

    /// <summary>The ids whose C# name is already used; nothing else is wrong.</summary>
    private static List<string> Refused(GeneratorRun run)
    {
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("QUO3004", diagnostic.Id));
        return [.. run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]).Distinct()];
    }

    /// <summary>An article for each kind of mark, with a mark of each id.</summary>
    private static Project Named(IEnumerable<string> ids)
    {
        var names = ids.ToList();
        var source = string.Concat(names.Select((_, i) => $"Salt number {i} is white.\n"));
        var kinds = new Dictionary<string, Func<int, string>>
        {
            ["claims"] = i => $"kind: safety, certainty: possible, quote: Salt number {i} is",
            ["caveats"] = i => $"kind: risk, quote: Salt number {i} is, applies-to: all",
            ["evidence"] = i => $"kind: cohort, quote: Salt number {i} is, status: retracted, because: a",
            ["terms"] = i => $"label: salt, quote: Salt number {i} is",
            ["sections"] = i => $"from: Salt number {i} is",
        };
        return kinds.Aggregate(new Project().With("/content/a.txt", source), (project, kind) => project.With(
            $"/content/{kind.Key}-0.quoin.yaml",
            $"quoin: 1\narticle: {kind.Key}-0\ntitle: a\nlanguage: en\nsource: a.txt\n{kind.Key}:\n"
            + string.Concat(names.Select((id, i) => $"  '{id}': {{ {kind.Value(i)} }}\n"))
            + (kind.Key == "caveats" ? "claims:\n  a0: { kind: safety, certainty: possible, quote: Salt number 0 is }\n" : "")));
    }

    private static HostileArticle Article(string name) => new($"text{Array.IndexOf(Texts, name)}", HostileTexts.ByName[name]);

    private static void AssertRightOrTold(HostileAnnotation annotation, FormatField field)
    {
        var build = ContentBuild.Create(ContentProject.Create([new(HostileAnnotation.Path, annotation.Yaml), new("/content/salt.txt", "words of the source")]));
        var diagnostics = build.Annotations.Single().Diagnostics;

        Assert.True(annotation.Line >= 0, $"{field.Place} is not in the annotation.");
        Assert.All(diagnostics, diagnostic =>
        {
            VisibleText.AssertIsMessage(diagnostic.Message);
            Assert.NotEqual(Rules.InternalError, diagnostic.Rule);
            Assert.All(diagnostic.Fixes, fix => VisibleText.AssertIsMessage(fix.Title));
        });
        Assert.All(
            diagnostics.Where(diagnostic => diagnostic.Rule.Id.StartsWith("QUO1", StringComparison.Ordinal) && diagnostic.Rule != Rules.MissingKey),
            diagnostic => Assert.Equal((field.Place, annotation.Line), (field.Place, diagnostic.Range.StartLine)));
    }
}
