using Microsoft.CodeAnalysis;

namespace Quoin.Preview.Tests;

/// <summary>The public API of the library.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task It_changes_on_purpose() => Verify(PublicApi.Of(MetadataReference.CreateFromFile(typeof(QuoinPreviewServiceCollectionExtensions).Assembly.Location)));
}
