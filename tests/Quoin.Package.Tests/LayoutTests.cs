using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>The contents of the package.</summary>
public sealed partial class LayoutTests
{
    [Fact]
    public Task Its_files() => Verify(string.Join('\n', [.. Packed.Files(Packed.Package), "", "symbols:", .. Packed.Files(Packed.Symbols)]));

    [Fact]
    public Task What_it_says_of_itself() => Verify(Nuspec.Of(Packed.Package));

    /// <summary>A host may have other versions of an analyzer's references than the build, and an app of a library's.</summary>
    [Fact]
    public Task What_its_assemblies_refer_to()
    {
        var text = new StringBuilder();
        foreach (var file in Packed.Files(Packed.Package).Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var assembly = new PEReader([.. Packed.Read(Packed.Package, file)]);
            var metadata = assembly.GetMetadataReader();
            text.Append(file).Append(' ').Append(metadata.GetAssemblyDefinition().Version).Append('\n');
            foreach (var line in metadata.AssemblyReferences
                .Select(handle => metadata.GetAssemblyReference(handle))
                .Select(reference => $"  {metadata.GetString(reference.Name)} {reference.Version}\n")
                .Order(StringComparer.Ordinal))
            {
                text.Append(line);
            }
        }

        return Verify(text.ToString());
    }

    [Fact]
    public void Its_readme_leads_to_files_that_are_there()
    {
        var readme = Encoding.UTF8.GetString(Packed.Read(Packed.Package, "README.md"));
        var root = $"{Repository.Address}/blob/v{Packed.Version}/";

        var links = Link().Matches(readme).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(root, link, StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(File.Exists(Repository.PathOf(link[root.Length..].Split('#', '?')[0])), link));
    }

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();
}
