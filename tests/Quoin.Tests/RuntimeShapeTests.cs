using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace Quoin.Tests;

public class RuntimeShapeTests
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Assembly Runtime = typeof(Article).Assembly;

    [Fact]
    public void The_runtime_refers_to_the_base_library_alone()
    {
        Assert.All(Runtime.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_runtime_reads_no_JSON_except_of_a_text_with_caveats()
    {
        using var file = new PEReader(File.OpenRead(Runtime.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(type => metadata.GetString(type.Namespace).StartsWith("System.Text.Json", StringComparison.Ordinal))
            .Select(type => metadata.GetString(type.Name));
        // The reader is in the signatures of all converters, and in those of the methods that read.
        var readers = Runtime.GetTypes().Where(type => type.GetMethods(All).Any(method => method.Name != "Read" && method.GetParameters().Any(IsReader))).Select(type => type.Name);

        Assert.Equal(
            ["JsonConverter", "JsonConverterAttribute", "JsonConverterFactory", "JsonConverter`1", "JsonException", "JsonSerializerOptions", "JsonTokenType", "Utf8JsonReader", "Utf8JsonWriter"],
            types.Order(StringComparer.Ordinal));
        Assert.All(readers, reader => Assert.Equal("CaveatedTextConverter", reader));
    }

    private static bool IsReader(ParameterInfo parameter) => parameter.ParameterType.GetElementType() == typeof(Utf8JsonReader);

    [Fact]
    public void System_Text_Json_is_loaded_by_whoever_serializes_and_by_nobody_else()
    {
        using var apart = new RuntimeApart();
        var article = apart.Article(Articles.SampleAnnotation, Articles.SampleSource);

        var snapshot = apart.Snapshot(article);
        Assert.Equal(ContentSnapshot.Render(Articles.Sample()), snapshot);
        Assert.DoesNotContain("System.Text.Json", apart.Loaded);

        Assert.StartsWith("""{"id":"tea",""", JsonSerializer.Serialize(article), StringComparison.Ordinal);
        Assert.Contains("System.Text.Json", apart.Loaded);
    }

    [Fact]
    public void Marks_cannot_be_made_or_derived_outside_the_runtime()
    {
        var types = Runtime.GetExportedTypes().Where(type => typeof(Mark).IsAssignableFrom(type) || type == typeof(Qualified<>));

        Assert.All(types, type =>
        {
            Assert.Empty(type.GetConstructors());
            Assert.True(type.IsSealed || IsClosed(type), $"{type.Name} is neither sealed nor without a constructor that others may call.");
        });
    }

    [Fact]
    public void Public_properties_cannot_be_set()
    {
        var settable = Runtime.GetExportedTypes()
            .Where(type => !type.IsValueType)
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true });

        Assert.Empty(settable);
    }

    [Fact]
    public void Lists_that_are_kept_cannot_be_changed_by_a_cast()
    {
        var article = Articles.Sample();
        IEnumerable<object> lists =
        [
            article.Asides, article.Title.Languages, article.ClaimsIncludingInvalid[0].Anchors, article.ClaimsIncludingInvalid[0].FormerIds, article.Qualified().Quotes,
            article.Plain().Quotes, article.Caveats[0].Quotes, article.Evidence[0].Quotes, article.Evidence[0].Outcomes, article.Terms[0].Quotes,
        ];

        Assert.All(lists, list => Assert.True(list is System.Collections.IList { IsReadOnly: true }, $"{list.GetType()} can be changed."));
    }

    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).All(constructor => constructor.IsFamilyAndAssembly || constructor.IsAssembly);
}
