using Quoin.Tool.Files;

namespace Quoin.Tool.Tests.Files;

public sealed class FileOutputTests
{
    [Fact]
    public void A_file_in_memory_is_created_and_replaced_like_any_other()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var path = $"/dev/shm/quoin {Guid.NewGuid():N}.sarif";
        try
        {
            FileOutput.Write(path, "a long text", CancellationToken.None);
            FileOutput.Write(path, "short", CancellationToken.None);

            Assert.Equal("short", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_written_through_a_device_keeps_nothing_of_its_text()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "a long text");
            using (var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            {
                FileOutput.Write($"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}", "short", CancellationToken.None);
            }

            Assert.Equal("short", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_device_takes_any_text()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        FileOutput.Write("/dev/null", "text", CancellationToken.None);
        Assert.Equal("the disk is full, or a limit on files is reached; free some space", Assert.Throws<FileException>(static () => FileOutput.Write("/dev/full", "text", CancellationToken.None)).Reason);
    }
}
