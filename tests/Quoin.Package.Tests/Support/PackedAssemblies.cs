using System.Reflection;
using System.Runtime.Loader;

namespace Quoin.Package.Tests;

/// <summary>
/// Assemblies of the package, loaded from a folder in it. Assemblies that are not there, and the compiler, are those of the test.
/// </summary>
internal sealed class PackedAssemblies(string folder) : AssemblyLoadContext($"The package's {folder}")
{
    /// <summary>The folder of the generator and the analyzers.</summary>
    public const string Analyzers = "analyzers/dotnet/roslyn4.8/cs";

    /// <summary>The folder of the library for .NET 8.</summary>
    public const string Library = "lib/net8.0";

    private static readonly IReadOnlyList<string> Files = Packed.Files(Packed.Package);

    /// <summary>Instances of all types in an assembly that have an attribute, created like in a compiler.</summary>
    public IEnumerable<T> Create<T>(string assembly, string attribute) =>
        from type in LoadFromAssemblyName(new AssemblyName(assembly)).GetTypes()
        where !type.IsAbstract && type.CustomAttributes.Any(data => data.AttributeType.FullName == attribute)
        select (T)Activator.CreateInstance(type)!;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = $"{folder}/{assemblyName.Name}.dll";
        return Files.Contains(file) ? LoadFromStream(new MemoryStream(Packed.Read(Packed.Package, file))) : null;
    }
}
