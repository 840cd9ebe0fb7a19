using System.Reflection;
using System.Runtime.Loader;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>
/// The compiler of the .NET SDK that built the tests, loaded next to the one that the tests reference, with copies of all
/// assemblies that were built against Roslyn. None of their types are the same as here, so only texts are exchanged.
/// </summary>
internal sealed class SdkCompiler : AssemblyLoadContext
{
    private static readonly string Folder = typeof(SdkCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(SdkCompiler)).Value!;

    private static readonly Lazy<SdkCompiler> Instance = new(static () => new SdkCompiler());

    private readonly Assembly _tests;

    private SdkCompiler()
        : base("The SDK's compiler") =>
        _tests = LoadFromAssemblyPath(typeof(SdkCompiler).Assembly.Location);

    public static Func<string> CompilerVersion => Method<Func<string>>(typeof(Judge), nameof(Judge.CompilerVersion));

    public static Func<string, string> Render => Method<Func<string, string>>(typeof(Judge), nameof(Judge.Render));

    /// <summary>The same static method, of the type that was loaded with the other compiler.</summary>
    public static T Method<T>(Type type, string name)
        where T : Delegate => Instance.Value._tests.GetType(type.FullName!, throwOnError: true)!.GetMethod(name)!.CreateDelegate<T>();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        var folder = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? Folder
            : name.StartsWith("Quoin", StringComparison.Ordinal) || name is "YamlDotNet" or "Markdig" ? AppContext.BaseDirectory
            : null;
        return folder is null ? null : LoadFromAssemblyPath(Path.Combine(folder, $"{name}.dll"));
    }
}
