using System.Text;
using DiffEngine;

namespace Quoin.Tests;

/// <summary>The stand-in for Verify.Xunit writes the same files as the package, to the byte.</summary>
public sealed class SnapshotStandInTests : IDisposable
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots-").FullName;

    // As on a build server: these differences are intended, so no diff tool opens and nothing is accepted.
    public SnapshotStandInTests() => BuildServerDetector.Detected = true;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_missing_snapshot_fails_and_the_received_text_has_a_BOM_and_line_feeds_only()
    {
        var failure = await Fails(Verify("one\r\ntwo\rthree").UseDirectory(_directory).UseFileName("Missing"));

        Assert.Equal([.. Bom, .. "one\ntwo\nthree"u8], Bytes("Missing.received.txt"));
        Assert.Equal(["Missing.received.txt"], Files());
        Assert.Equal(
            $"Directory: {_directory}\nNew:\n  - Received: Missing.received.txt\n    Verified: Missing.verified.txt\n"
            + "\nFileContent:\n\nNew:\n\nReceived: Missing.received.txt\none\ntwo\nthree\n\n",
            failure);
    }

    [Fact]
    public async Task A_difference_fails_and_leaves_both_texts()
    {
        Put("Differs.verified.txt", "old");

        var failure = await Fails(Verify("new").UseDirectory(_directory).UseFileName("Differs"));

        Assert.Equal([.. Bom, .. "new"u8], Bytes("Differs.received.txt"));
        Assert.Equal([.. Bom, .. "old"u8], Bytes("Differs.verified.txt"));
        Assert.EndsWith(
            "NotEqual:\n\nReceived: Differs.received.txt\nnew\nVerified: Differs.verified.txt\nold\n\n",
            failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\nb\n")]
    public async Task An_equal_text_passes_and_deletes_what_was_received_before(string snapshot)
    {
        Put("Equal.verified.txt", snapshot);
        Put("Equal.received.txt", "from an earlier run");
        var settings = new VerifySettings();
        settings.UseDirectory(_directory);
        settings.UseFileName("Equal");

        await Verify("a\nb", settings);

        Assert.Equal(["Equal.verified.txt"], Files());
    }

    [Fact]
    public async Task A_snapshot_of_the_same_name_with_another_extension_fails()
    {
        Put("Stale.verified.txt", "a");
        Put("Stale.verified.json", "a");

        var failure = await Fails(Verify("a").UseDirectory(_directory).UseFileName("Stale"));

        Assert.Contains("Delete:\n  - Stale.verified.json\n", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b:c", 1.5)]
    public async Task Parameters_are_part_of_the_name(string text, double number)
    {
        await Fails(Verify("x").UseDirectory(_directory).UseParameters(text, number));

        var name = $"{nameof(SnapshotStandInTests)}.{nameof(Parameters_are_part_of_the_name)}_text=a-b-c_number=1.5";
        Assert.Equal([$"{name}.received.txt"], Files());
    }

    [Theory]
    [InlineData("a", "b")]
    public async Task A_list_is_one_parameter(params string[] items)
    {
        await Fails(Verify("x").UseDirectory(_directory).UseParameters(items));

        var name = $"{nameof(SnapshotStandInTests)}.{nameof(A_list_is_one_parameter)}_items=a,b";
        Assert.Equal([$"{name}.received.txt"], Files());
    }

    [Fact]
    public async Task The_extension_is_the_file_s()
    {
        await Fails(Verify("{}", extension: "json").UseDirectory(_directory).UseFileName("Data"));

        await Fails(Verify("x", "dll").UseDirectory(_directory).UseFileName("Binary"));

        Assert.Equal(["Data.received.json"], Files());
    }

    [Fact]
    public async Task No_text_is_spelled_out()
    {
        await Fails(Verify("").UseDirectory(_directory).UseFileName("Empty"));
        await Fails(Verify((string?)null).UseDirectory(_directory).UseFileName("Null"));

        Assert.Equal([.. Bom, .. "emptyString"u8], Bytes("Empty.received.txt"));
        Assert.Equal([.. Bom, .. "null"u8], Bytes("Null.received.txt"));
    }

    [Fact]
    public async Task Directories_of_the_machine_stay_out_of_snapshots()
    {
        var text = $"{AppContext.BaseDirectory}a.dll and {Path.GetTempPath()}b";

        await Fails(Verify(text).UseDirectory(_directory).UseFileName("Places"));

        Assert.Equal([.. Bom, .. "{CurrentDirectory}a.dll and {TempPath}b"u8], Bytes("Places.received.txt"));
    }

    [Fact]
    public async Task One_snapshot_serves_one_test_once()
    {
        Put("Once.verified.txt", "a");
        await Verify("a").UseDirectory(_directory).UseFileName("Once");

        var failure = await Fails(Verify("a").UseDirectory(_directory).UseFileName("Once"));

        Assert.StartsWith("Two snapshots are called", failure, StringComparison.Ordinal);
    }

    private static async Task<string> Fails(SettingsTask snapshot) =>
        (await Assert.ThrowsAnyAsync<Exception>(snapshot.ToTask)).Message;

    private void Put(string name, string text) =>
        File.WriteAllText(Path.Combine(_directory, name), text, Encoding.UTF8);

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_directory, name));

    private string[] Files() => [.. Directory.GetFiles(_directory).Select(path => Path.GetFileName(path)).Order()];
}
