using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Quoin.Package.Tests;

/// <summary>A third-party package whose generator reads YAML with its own YamlDotNet.</summary>
internal sealed class Neighbour : IDisposable
{
    /// <summary>The name of the package.</summary>
    public const string Name = "Neighbour";

    private const string Generator = """"
        using System.Collections.Generic;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Serialization;

        [Generator(LanguageNames.CSharp)]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
                {
                    var value = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("value: read")["value"];
                    var version = typeof(DeserializerBuilder).Assembly.GetName().Version;
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

    private Neighbour()
    {
    }

    /// <summary>The folder with the package, used as a feed.</summary>
    public string Feed => PathOf("feed");

    /// <summary>Creates the package with a published version of YamlDotNet.</summary>
    public static Neighbour WithPublished(string version) => new Neighbour().Pack(
        $"""<PackageReference Include="YamlDotNet" Version="{version}" GeneratePathProperty="true" PrivateAssets="all" />""",
        "$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll");

    /// <summary>Creates the package with Quoin's YamlDotNet under a later version number.</summary>
    public static Neighbour WithLater(Version version)
    {
        var neighbour = new Neighbour();
        var assembly = Packed.Read(Packed.Package, $"{PackedAssemblies.Analyzers}/YamlDotNet.dll");
        SetVersion(assembly, version);
        File.WriteAllBytes(neighbour.PathOf("YamlDotNet.dll"), assembly);
        return neighbour.Pack("""<Reference Include="YamlDotNet.dll" />""", "YamlDotNet.dll");
    }

    /// <inheritdoc/>
    public void Dispose() => _temporary.Delete(recursive: true);

    private Neighbour Pack(string reference, string yamlDotNet)
    {
        File.WriteAllText(PathOf("Generator.cs"), Generator);
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
                <None Include="$(OutputPath)$(AssemblyName).dll;{yamlDotNet}" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
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
