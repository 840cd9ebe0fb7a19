using System.Text;
using Quoin.Tool.Files;

namespace Quoin.Tool.Tests.Files;

public sealed class FileReplacementTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quoin чай ").FullName;

    private string Tea => Path.Combine(_folder, "tea.quoin.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_is_replaced_in_its_encoding()
    {
        File.WriteAllBytes(Tea, [0xEF, 0xBB, 0xBF, .. "a\r\n"u8]);

        FileReplacement.Replace(TextFile.Read(Tea), "й\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "й\r\n"u8], File.ReadAllBytes(Tea));
        AssertOnly("tea.quoin.yaml");
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var mode in (UnixFileMode[])[UnixFileMode.UserRead | UnixFileMode.UserWrite, (UnixFileMode)0b110_110_110, (UnixFileMode)0b111_101_101])
        {
            File.WriteAllText(Tea, "a");
            File.SetUnixFileMode(Tea, mode);

            FileReplacement.Replace(TextFile.Read(Tea), "b");

            Assert.Equal(mode, File.GetUnixFileMode(Tea));
        }
    }

    [Fact]
    public void A_link_stays_and_its_target_is_written()
    {
        var target = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "shared")).FullName, "tea.yaml");
        File.WriteAllText(target, "a");
        File.CreateSymbolicLink(Path.Combine(_folder, "between"), target);
        File.CreateSymbolicLink(Tea, "between");

        FileReplacement.Replace(TextFile.Read(Tea), "b");

        Assert.Equal("between", new FileInfo(Tea).LinkTarget);
        Assert.Equal("b", File.ReadAllText(target));
        Assert.Null(new FileInfo(target).LinkTarget);
        AssertOnly("between", "shared", "tea.quoin.yaml");
    }

    [Fact]
    public void A_file_that_has_changed_is_left_alone()
    {
        File.WriteAllText(Tea, "a");
        var file = TextFile.Read(Tea);
        File.WriteAllText(Tea, "other");

        AssertFails("it has changed since it was read; run the command again", () => FileReplacement.Replace(file, "b"));

        Assert.Equal("other", File.ReadAllText(Tea));
        AssertOnly("tea.quoin.yaml");
    }

    [Fact]
    public void A_file_that_is_gone_is_not_written_again()
    {
        File.WriteAllText(Tea, "a");
        var file = TextFile.Read(Tea);
        File.Delete(Tea);

        AssertFails("it has been deleted or moved since it was read; run the command again", () => FileReplacement.Replace(file, "b"));

        AssertOnly();
    }

    [Fact]
    public void A_file_that_is_read_only_is_left_alone()
    {
        File.WriteAllText(Tea, "a");
        File.SetAttributes(Tea, FileAttributes.ReadOnly);

        AssertFails("it is read-only; change its permissions", () => FileReplacement.Replace(TextFile.Read(Tea), "b"));

        File.SetAttributes(Tea, FileAttributes.Normal);
        Assert.Equal("a", File.ReadAllText(Tea));
        AssertOnly("tea.quoin.yaml");
    }

    [Fact]
    public void What_is_cancelled_leaves_nothing_behind()
    {
        File.WriteAllText(Tea, "a");

        Assert.Throws<OperationCanceledException>(() => FileReplacement.Replace(TextFile.Read(Tea), "b", new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => FileReplacement.Create(Tea + ".new", "b", new CancellationToken(canceled: true)));

        Assert.Equal("a", File.ReadAllText(Tea));
        AssertOnly("tea.quoin.yaml");
    }

    [Fact]
    public void A_new_file_has_no_byte_order_mark()
    {
        FileReplacement.Create(Tea, "чай\n");

        Assert.Equal(Encoding.UTF8.GetBytes("чай\n"), File.ReadAllBytes(Tea));
        AssertOnly("tea.quoin.yaml");
    }

    [Fact]
    public void A_new_file_takes_no_place_that_is_taken()
    {
        const string Reason = "it is there already, and is never overwritten; choose another name";
        File.WriteAllText(Tea, "a");
        AssertFails(Reason, () => FileReplacement.Create(Tea, "b"));
        Assert.Equal("a", File.ReadAllText(Tea));

        File.Delete(Tea);
        File.CreateSymbolicLink(Tea, "nowhere");
        AssertFails(Reason, () => FileReplacement.Create(Tea, "b"));
        AssertOnly("tea.quoin.yaml");

        AssertFails("its folder does not exist; create it first", () => FileReplacement.Create(Path.Combine(_folder, "none", "tea.yaml"), "b"));
    }

    [Theory]
    [InlineData(28, "the disk is full, or a limit on files is reached; free some space")]
    [InlineData(unchecked((int)0x80070070), "the disk is full, or a limit on files is reached; free some space")]
    [InlineData(30, "the disk is read-only; copy the files to another one")]
    [InlineData(5, "the system reports: Input/output error")]
    public void What_the_system_reports_is_one_sentence(int number, string reason) =>
        Assert.Equal(reason, FileErrors.Describe(new IOException("Input/output error.\nat", number), isWritten: true));

    private void AssertOnly(params string[] names) =>
        Assert.Equal(names, Directory.EnumerateFileSystemEntries(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static void AssertFails(string reason, Action write) => Assert.Equal(reason, Assert.Throws<FileException>(write).Reason);
}
