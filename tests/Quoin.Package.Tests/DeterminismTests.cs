using System.Text.Json;
using System.Xml.Linq;

namespace Quoin.Package.Tests;

/// <summary>
/// A clone contains everything that is needed, and releases are reproducible: the same commit packs the same bytes in any folder.
/// </summary>
[Collection(ClonesCollection.Name)]
public sealed class DeterminismTests(Clones clones)
{
    private static readonly string Sources = Repository.Address.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal);

    private static readonly string Tool = Path.GetFileName(Packed.Tool);

    [Fact]
    public void The_main_job_runs_in_a_fresh_clone() => Assert.Contains("Sentences accounted for: 100 %", clones.MainJob!.Succeeded, StringComparison.Ordinal);

    [Fact]
    public void A_commit_packs_the_same_bytes_in_every_folder_and_language_and_has_its_id_in_them()
    {
        var commit = clones.Commits[0];
        var folders = clones.Packages;
        Assert.Equal(commit, clones.Commits[1]);

        foreach (var package in new[] { Packed.Package, Packed.Html, Packed.AspNetCore })
        {
            var (name, symbols) = (Path.GetFileName(package), Path.GetFileName(Path.ChangeExtension(package, ".snupkg")));
            AssertSame(Path.Combine(folders[0], name), Path.Combine(folders[1], name));
            AssertSame(Path.Combine(folders[0], symbols), Path.Combine(folders[1], symbols));
            Assert.Equal(commit, CommitOf(Path.Combine(folders[0], name)));
            AssertLeadsTo(commit, Path.Combine(folders[0], symbols));
        }

        AssertSame(Path.Combine(folders[0], Tool), Path.Combine(folders[1], Tool));
        Assert.Equal(commit, CommitOf(Path.Combine(folders[0], Tool)));
    }

    private static void AssertSame(string first, string second)
    {
        var files = Packed.Files(first);
        Assert.Equal(files, Packed.Files(second));
        var different = files.Where(file => !Packed.Read(first, file).AsSpan().SequenceEqual(Packed.Read(second, file)));
        Assert.Equal("", string.Join(", ", different));
        // The archive must also have the same order, times and attributes of the files.
        Assert.True(File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second)), $"The archives {first} and {second} differ, and no file in them does.");
    }

    private static string? CommitOf(string package) => XDocument.Load(new MemoryStream(Packed.Read(package, Packed.Files(package).Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal)))))
        .Descendants().Single(element => element.Name.LocalName == "repository").Attribute("commit")?.Value;

    private static void AssertLeadsTo(string commit, string symbols)
    {
        var assemblies = Packed.Files(symbols).Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, file =>
        {
            var pdb = Packed.Read(symbols, file);
            using var link = JsonDocument.Parse(PortablePdb.SourceLink(pdb));
            var (folder, address) = Assert.Single(link.RootElement.GetProperty("documents").Deserialize<Dictionary<string, string>>()!);
            Assert.Equal("/_/*", folder);
            Assert.Equal($"{Sources}/{commit}/*", address);
            Assert.All(PortablePdb.Sources(pdb), path => Assert.StartsWith("/_/", path, StringComparison.Ordinal));
        });
    }
}
