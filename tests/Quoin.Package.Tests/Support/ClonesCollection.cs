namespace Quoin.Package.Tests;

/// <summary>The tests that share the clones.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1515, CA1711 // xunit finds it by its attribute if it is public.
public sealed class ClonesCollection : ICollectionFixture<Clones>
#pragma warning restore CA1515, CA1711
{
    public const string Name = "Clones";
}
