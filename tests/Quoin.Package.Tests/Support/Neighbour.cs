using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Quoin.Package.Tests;

/// <summary>A third-party package whose generator brings its own version of a library that Quoin uses.</summary>
internal sealed class Neighbour : IDisposable
{
    /// <summary>The name of the package.</summary>
    public const string Name = "Neighbour";

    private const string Generator = """"
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
                {
                    var value = {{value}};
                    var version = typeof({{type}}).Assembly.GetName().Version;
                    output.AddSource("Neighbour.g.cs", $$"""
                        internal static class Neighbour
                        {
                            public const string Value = "{{value}}";
                            public const string Version = "{{version}}";
                        }
                        """);
                });
        }
        """";

    // Not in the user's folder, so that the package is built with the machine's package cache.
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("quoin-neighbour-");

    private readonly SharedLibrary _library;

    private Neighbour(SharedLibrary library) => _library = library;

    /// <summary>The folder with the package, used as a feed.</summary>
    public string Feed => PathOf("feed");

    /// <summary>Creates the package with a published version of the library.</summary>
    public static Neighbour WithPublished(SharedLibrary library, string version) => new Neighbour(library).Pack(
        $"""<PackageReference Include="{library.Name}" Version="{version}" GeneratePathProperty="true" PrivateAssets="all" />""",
        $"$(Pkg{library.Name})/lib/netstandard2.0/{library.Name}.dll");

    /// <summary>Creates the package with Quoin's assembly of the library under a later version number.</summary>
    public static Neighbour WithLater(SharedLibrary library, Version version)
    {
        var neighbour = new Neighbour(library);
        var assembly = Packed.Read(Packed.Package, $"{PackedAssemblies.Analyzers}/{library.Name}.dll");
        SetVersion(assembly, version);
        File.WriteAllBytes(neighbour.PathOf($"{library.Name}.dll"), assembly);
        return neighbour.Pack($"""<Reference Include="{library.Name}.dll" />""", $"{library.Name}.dll");
    }

    /// <inheritdoc/>
    public void Dispose() => _temporary.Delete(recursive: true);

    private Neighbour Pack(string reference, string assembly)
    {
        File.WriteAllText(PathOf("Generator.cs"), Generator
            .Replace("{{value}};", $"{_library.Value};", StringComparison.Ordinal)
            .Replace("{{type}}", _library.Type, StringComparison.Ordinal));
        File.WriteAllText(PathOf($"{Name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                {reference}
                <None Include="$(OutputPath)$(AssemblyName).dll;{assembly}" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        _ = Command.Run(_temporary.FullName, "dotnet", "pack", "--output", Feed).Succeeded;
        return this;
    }

    private string PathOf(string file) => Path.Combine(_temporary.FullName, file);

    /// <summary>Writes another version into an assembly: four numbers, which follow a four-byte number in its table.</summary>
    private static void SetVersion(byte[] assembly, Version version)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        var row = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.Assembly);
        int[] numbers = [version.Major, version.Minor, version.Build, version.Revision];
        for (var index = 0; index < numbers.Length; index++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(assembly.AsSpan(row + sizeof(int) + (index * sizeof(ushort))), (ushort)numbers[index]);
        }
    }
}
