namespace Quoin.Package.Tests;

/// <summary>Tests that build whole projects, which use every core by themselves: they run one after the other.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1515, CA1711 // xunit finds it if it is public, and it is one of xunit's collections.
public sealed class ConsumersCollection
#pragma warning restore CA1515, CA1711
{
    public const string Name = "Consumers";
}
