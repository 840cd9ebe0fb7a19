using System.Globalization;
using System.Reflection;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Tests;

/// <summary>Random models with articles that use them.</summary>
public class RandomModelTests
{
    private const int Models = 200;
    private const int Compiled = 30;

    public static TheoryData<int> CompiledSeeds => [.. Enumerable.Range(0, Compiled)];

    [Fact]
    public void What_uses_a_model_has_no_error() => Assert.All(Enumerable.Range(0, Models), seed =>
    {
        var random = new RandomModel(seed);
        var build = ContentBuild.Create(ContentProject.Create(
            [new("content/quoin.model.yaml", random.Model), new("content/records.quoin.yaml", random.Annotation), new("seeds/records.txt", random.Source)], ProjectSettings.Default));

        var errors = build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{random.Model}\n{random.Annotation}");
    });

    [Theory]
    [MemberData(nameof(CompiledSeeds))]
    public void Generated_code_compiles_and_its_values_are_those_of_the_annotation(int seed)
    {
        var random = new RandomModel(seed);
        var run = GeneratorRun.Of((new Project() with { FrameworkSymbols = ["NET6_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"] })
            .With("/repository/content/quoin.model.yaml", random.Model)
            .With("/repository/content/records.quoin.yaml", random.Annotation)
            .With("/repository/seeds/records.txt", random.Source));
        var article = run.Build.Load().Article("Records");

        Assert.Equal(random.Article, Text(article.FieldValues));
        Mark[] marks = [.. article.Terms, .. article.Evidence, .. article.Caveats, .. article.Claims];
        Assert.Equal(
            string.Join('\n', random.Marks.Select(mark => $"{mark.Key}: {mark.Value}").Order(StringComparer.Ordinal)),
            string.Join('\n', marks.Select(mark => $"{mark.Id}: {Text(mark.FieldValues)}").Order(StringComparer.Ordinal)));
        Assert.All(marks, AssertTyped);
        Assert.All(article.Claims, static claim => Assert.IsAssignableFrom<QualifiedClaim>(claim));

        // No field gives the text of a claim, and a claim that a field refers to is one with its caveats.
        Assert.All(marks.SelectMany(mark => mark.FieldValues), value => Assert.DoesNotContain(random.Sentences, sentence => value.ToString().Contains(sentence, StringComparison.Ordinal)));
        Assert.All(marks.SelectMany(mark => mark.FieldValues).SelectMany(value => value.Values).OfType<Claim>(), static claim => Assert.IsAssignableFrom<QualifiedClaim>(claim));
    }

    /// <summary>Each value that is given is that of a typed property.</summary>
    private static void AssertTyped(Mark mark)
    {
        if (mark.GetType().GetProperty("Fields")?.GetValue(mark) is not { } fields)
        {
            Assert.Empty(mark.FieldValues);
            return;
        }

        var properties = fields.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(property => property.Name.ToUpperInvariant(), property => property.GetValue(fields), StringComparer.Ordinal);
        foreach (var value in mark.FieldValues)
        {
            var typed = properties[value.Definition.Key.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()];
            object[] items = typed is System.Collections.IEnumerable list and not string ? [.. list.Cast<object>()] : [typed!];
            Assert.Equal(value.Values.Count, items.Length);
            Assert.All(items.Zip(value.Values), pair => Assert.Equal(Form(pair.Second), Form(pair.First)));
        }
    }

    /// <summary>A value in a form that both have: of a word its name without hyphens, of a date its number of days.</summary>
    private static string Form(object value) => value switch
    {
        Enum word => word.ToString().ToUpperInvariant(),
        WordDefinition word => word.Name.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant(),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Mark mark => mark.Id,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Text(IEnumerable<FieldValue> values) => RandomModel.Sorted(values.Select(static value => $"{value.Definition.Key}={value}"));
}
