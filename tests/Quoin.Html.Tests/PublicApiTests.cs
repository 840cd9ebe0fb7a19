using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Quoin.Html.Tests;

/// <summary>The public API of the library.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task It_changes_on_purpose() => Verify(PublicApi.Of(MetadataReference.CreateFromFile(typeof(ContentHtml).Assembly.Location)));

    [Fact]
    public void What_is_written_to_has_one_name() => Assert.Equal(
        ["Stream stream", "TextWriter writer"],
        from type in typeof(ContentHtml).Assembly.GetExportedTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        from parameter in method.GetParameters()
        where parameter.ParameterType == typeof(TextWriter) || parameter.ParameterType == typeof(Stream)
        group parameter by $"{parameter.ParameterType.Name} {parameter.Name}" into names
        orderby names.Key
        select names.Key);
}
