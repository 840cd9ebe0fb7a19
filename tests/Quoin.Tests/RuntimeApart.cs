using System.Reflection;
using System.Runtime.Loader;
using Quoin.CompilerServices;

namespace Quoin.Tests;

/// <summary>A copy of the runtime, loaded separately from the one of the tests, that records which assemblies it requests.</summary>
internal sealed class RuntimeApart : AssemblyLoadContext, IDisposable
{
    private readonly Assembly _runtime;

    public RuntimeApart()
        : base(isCollectible: true) => _runtime = LoadFromAssemblyPath(typeof(Article).Assembly.Location);

    public HashSet<string?> Loaded { get; } = [];

    public object Article(string annotation, string source)
    {
        var (text, data) = Articles.Data(annotation, source);
        var content = Activator.CreateInstance(Type(typeof(ArticleContent)), () => text, new[] { data })!;
        return content.GetType().GetProperty(nameof(ArticleContent.Article))!.GetValue(content)!;
    }

    public string Snapshot(object article) =>
        (string)Type(typeof(ContentSnapshot)).GetMethod(nameof(ContentSnapshot.Render))!.Invoke(null, [article])!;

    public void Dispose() => Unload();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        Loaded.Add(assemblyName.Name);
        return null;
    }

    private Type Type(Type type) => _runtime.GetType(type.FullName!, throwOnError: true)!;
}
