using System.Reflection;

namespace Quoin.Tests;

public class RuntimeShapeTests
{
    private static readonly Assembly Runtime = typeof(Article).Assembly;

    [Fact]
    public void The_runtime_refers_to_the_base_library_alone()
    {
        Assert.All(Runtime.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(Runtime.GetReferencedAssemblies(), assembly => assembly.Name is "System.Text.Json" or "YamlDotNet");
    }

    [Fact]
    public void Marks_cannot_be_made_or_derived_outside_the_runtime()
    {
        var types = Runtime.GetExportedTypes().Where(type => typeof(Mark).IsAssignableFrom(type) || type == typeof(Qualified<>));

        Assert.All(types, type =>
        {
            Assert.Empty(type.GetConstructors());
            Assert.True(type.IsSealed || IsClosed(type), $"{type.Name} is neither sealed nor closed by an internal abstract member.");
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
            article.Asides, article.Title.Languages, article.Claims[0].Anchors, article.Claims[0].FormerIds, article.Qualified().Quotes,
            article.Plain().Quotes, article.Caveats[0].Quotes, article.Evidence[0].Quotes, article.Evidence[0].Outcomes, article.Terms[0].Quotes,
        ];

        Assert.All(lists, list => Assert.True(list is System.Collections.IList { IsReadOnly: true }, $"{list.GetType()} can be changed."));
    }

    private static bool IsClosed(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Any(method => method.IsAbstract && method.IsAssembly);
}
