using System.Reflection;

namespace Quoin.Content.Tests;

/// <summary>The demo, built with the tests.</summary>
internal static class BuiltDemo
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "Quoin.Demo", "bin", Configuration(), "net10.0");

    private static string Configuration() => typeof(BuiltDemo).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;
}
