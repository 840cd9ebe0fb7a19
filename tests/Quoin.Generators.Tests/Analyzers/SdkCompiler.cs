using System.Reflection;
using System.Runtime.Loader;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>
/// The compiler of the .NET SDK that built the tests, loaded beside the one that the tests refer to, with copies of all
/// that was built against Roslyn. No type of it is the same as here, so only texts are exchanged.
/// </summary>
internal sealed class SdkCompiler : AssemblyLoadContext
{
    private static readonly string Folder = typeof(SdkCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(SdkCompiler)).Value!;

    private static readonly Lazy<SdkCompiler> Instance = new(static () => new SdkCompiler());

    private readonly Type _judge;

    private SdkCompiler()
        : base("The SDK's compiler") =>
        _judge = LoadFromAssemblyPath(typeof(Judge).Assembly.Location).GetType(typeof(Judge).FullName!, throwOnError: true)!;

    public static Func<string> CompilerVersion => Instance.Value.Method<Func<string>>(nameof(Judge.CompilerVersion));

    public static Func<string, string> Render => Instance.Value.Method<Func<string, string>>(nameof(Judge.Render));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        var folder = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? Folder
            : name.StartsWith("Quoin", StringComparison.Ordinal) || name == "YamlDotNet" ? AppContext.BaseDirectory
            : null;
        return folder is null ? null : LoadFromAssemblyPath(Path.Combine(folder, $"{name}.dll"));
    }

    private T Method<T>(string name)
        where T : Delegate => _judge.GetMethod(name)!.CreateDelegate<T>();
}
