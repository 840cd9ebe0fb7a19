using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.Emit;
using Quoin.Tool.Terminal;
using Quoin.Tool.Usages;

namespace Quoin.Tool.Tests.Usages;

/// <summary>Assemblies and symbols with random damage. Whatever they have in them, the search ends, and says what it could not read.</summary>
public sealed class DamageTests
{
    private const int Cases = 250;

    [Fact]
    public void Damaged_code_is_searched_or_named()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, ("Pages/Flows.cs", Flows.Code));
        var whole = place.ReadBytes("bin/Flows.dll");
        var bodies = Bodies(whole);
        Assert.True(bodies.Count > 60);
        var random = new Random(20261126);
        var read = 0;
        for (var i = 0; i < Cases; i++)
        {
            // Only code, so that the metadata leads there.
            var damaged = (byte[])whole.Clone();
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var (start, length) = bodies[random.Next(bodies.Count)];
                damaged[start + random.Next(length)] = (byte)random.Next(256);
            }

            read += Search(place, "Flows.dll", damaged).Unread.Count == 0 ? 1 : 0;
        }

        Assert.InRange(read, Cases / 10, Cases - 1);
    }

    [Fact]
    public void Damaged_metadata_is_searched_or_named()
    {
        using var place = Programs.Content.Compile(new(false, DebugInformationFormat.Embedded), Programs.ContentPaths, ("Pages/Flows.cs", Flows.Code));
        var whole = place.ReadBytes("bin/Flows.dll");
        var random = new Random(20261127);
        var unread = 0;
        for (var i = 0; i < Cases; i++)
        {
            unread += Search(place, "Flows.dll", Damage(whole, random)).Unread.Count;
        }

        Assert.InRange(unread, 1, Cases);
    }

    [Fact]
    public void Damaged_symbols_hide_no_use()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, ("Pages/Flows.cs", Flows.Code));
        var whole = place.ReadBytes("bin/Flows.pdb");
        var expected = Uses(Search(place, "Flows.pdb", whole));
        Assert.True(expected.Count > 40);
        var random = new Random(20261128);
        for (var i = 0; i < Cases; i++)
        {
            var search = Search(place, "Flows.pdb", Damage(whole, random));

            Assert.Equal([], search.Unread);
            Assert.Equal(expected, Uses(search));
        }

        // What lines say may be wrong then, and two uses of one line are one.
        static HashSet<(string, string)> Uses(UsageSearch search) => [.. search.Uses.Select(static use => (use.Method, use.What))];
    }

    [Fact]
    public void A_method_that_is_too_large_to_follow_uses_all_that_it_names()
    {
        // Each branch may have another text, so what is known grows with each of them, for each variable.
        const int Count = 400;
        var variables = string.Concat(Enumerable.Range(0, Count).Select(static i => $"var v{i} = \"v\";"));
        var branches = string.Concat(Enumerable.Range(0, Count).Select(static i => $"if (Read() > {i}) {{ v{i} = \"v{i}\"; goto start; }}"));
        var code = $$"""
            using App;
            using Quoin;
            public static class Page
            {
                public static object Large()
                {
                    var id = "wakes-you-up";
                    {{variables}}
                start:
                    {{branches}}
                    Use({{string.Join(", ", Enumerable.Range(0, Count).Select(static i => $"v{i}"))}});
                    return Tea.Claims.Valid[id];
                }

                private static void Use(params string[] all) => System.Console.WriteLine(all.Length);

                private static int Read() => System.Console.Read();
            }
            """;
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, ("Pages/Page.cs", code));

        var uses = Run(place, "bin/Page.dll").Uses;

        Assert.Equal(["Tea.Claims.Valid"], uses.Where(static use => use.Form != UseForm.Annotation).Select(static use => use.What));
    }

    private static UsageSearch Search(Workplace place, string file, byte[] bytes)
    {
        place.WriteBytes($"bin/{file}", bytes);
        return Run(place, "bin/Flows.dll");
    }

    private static UsageSearch Run(Workplace place, string assembly)
    {
        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, static () => throw new InvalidOperationException());
        return UsageSearch.Run(session, [], [place.PathOf(assembly).Replace('\\', '/')], [], CancellationToken.None);
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        var damaged = (byte[])whole.Clone();
        for (var edits = random.Next(1, 30); edits > 0; edits--)
        {
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        }

        return random.Next(8) == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
    }

    /// <summary>Where the code of each method is in a file.</summary>
    private static List<(int Start, int Length)> Bodies(byte[] file)
    {
        using var image = new PEReader(new MemoryStream(file));
        var section = image.PEHeaders.SectionHeaders[0];
        var reader = image.GetMetadataReader();
        return
        [
            .. reader.MethodDefinitions.Select(handle => reader.GetMethodDefinition(handle).RelativeVirtualAddress).Where(static address => address != 0)
                .Select(address => (address - section.VirtualAddress + section.PointerToRawData, image.GetMethodBody(address).Size)),
        ];
    }
}
