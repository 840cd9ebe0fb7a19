using Microsoft.CodeAnalysis;

namespace Quoin.Package.Tests;

/// <summary>The public API of the packed libraries, read from their assemblies.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task On_netstandard() => Verify(Of("netstandard2.0"));

    [Fact]
    public Task On_net() => Verify(Of("net8.0"));

    [Fact]
    public void It_is_one_on_every_net() => Assert.Equal(Of("net8.0"), Of("net10.0"));

    private static string Of(string framework) => PublicApi.Of(MetadataReference.CreateFromImage(Packed.Read(Packed.Package, $"lib/{framework}/Quoin.dll")));
}
