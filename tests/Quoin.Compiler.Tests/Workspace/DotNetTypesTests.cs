using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Names;

namespace Quoin.Compiler.Tests;

public sealed class DotNetTypesTests
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    [Fact]
    public void The_list_is_that_of_the_reference_assemblies() => Assert.Equal(ReferenceAssemblies().SelectMany(Types).Order(StringComparer.Ordinal), DotNetTypes.Read());

    [Theory]
    [InlineData("console", "Console", "System.Console")]
    [InlineData("task", "Task", "System.Threading.Tasks.Task")]
    [InlineData("exception", "Exception", "System.Exception")]
    [InlineData("string", "String", "System.String")]
    [InlineData("math", "Math", "System.Math")]
    [InlineData("file", "File", "System.IO.File")]
    [InlineData("date-time", "DateTime", "System.DateTime")]
    [InlineData("http-client", "HttpClient", "System.Net.Http.HttpClient")]
    public void An_article_does_not_hide_a_type_of_dot_net(string id, string name, string type)
    {
        var annotation = Compilation.Head.Replace("article: salt", $"article: {id}", StringComparison.Ordinal) + "asides: [\"Salt is white.\"]\n";
        var fault = Assert.Single(Compilation.OfWhole(annotation, "Salt is white.", $"content/{id}.quoin.yaml").Faults);

        Assert.Equal($"content/{id}.quoin.yaml(2,10): error QUO3004: The id '{id}' produces the C# name '{name}', which hides .NET's '{type}'; choose another id", fault.ToString());
        Assert.Same(Rules.NameTaken, fault.Rule);
    }

    // A class without type parameters does not hide a generic type.
    [Theory]
    [InlineData("list")]
    [InlineData("memory")]
    [InlineData("tea")]
    [InlineData("xml-document")]
    public void Other_names_are_free(string id) => Assert.Empty(Compilation.OfWhole(
        Compilation.Head.Replace("article: salt", $"article: {id}", StringComparison.Ordinal) + "asides: [\"Salt is white.\"]\n", "Salt is white.", $"content/{id}.quoin.yaml").Faults);

    /// <summary>The reference assemblies of .NET in the SDK that runs the tests.</summary>
    private static IEnumerable<string> ReferenceAssemblies()
    {
        var root = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent!.Parent!.Parent!;
        var pack = new DirectoryInfo(Path.Combine(root.FullName, "packs", "Microsoft.NETCore.App.Ref")).GetDirectories($"{Environment.Version.Major}.*").Single();
        return Directory.EnumerateFiles(Path.Combine(pack.FullName, "ref"), "*.dll", SearchOption.AllDirectories);
    }

    private static IEnumerable<string> Types(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(type => (Namespace: reader.GetString(type.Namespace), Name: reader.GetString(type.Name)))
                .Where(type => ImplicitUsings.Contains(type.Namespace) && !type.Name.Contains('`', StringComparison.Ordinal))
                .Select(type => $"{type.Namespace}.{type.Name}"),
        ];
    }
}
