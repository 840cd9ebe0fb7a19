using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Quoin.CodeFixes.Tests;

/// <summary>Compiled content, loaded.</summary>
internal static class Loaded
{
    public static Article Article(Compilation compilation, string type)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        assembly.Position = 0;
        var loaded = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly);
        return (Article)loaded.GetType(type, throwOnError: true)!.GetProperty(nameof(Article))!.GetValue(null)!;
    }
}
