namespace Quoin.Content.Tests;

/// <summary>Tests that share a copy of the content, which is restored once. They run one after the other.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // It is one of xunit's collections.
public sealed class ContentCopyCollection : ICollectionFixture<ContentCopy>
#pragma warning restore CA1711
{
    public const string Name = "A copy of the content";
}
