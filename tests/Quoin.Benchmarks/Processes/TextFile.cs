namespace Quoin.Benchmarks.Processes;

/// <summary>Files of measured programs.</summary>
internal static class TextFile
{
    /// <summary>Writes a text to a file, and creates the folders in its path.</summary>
    public static void Write(string folder, string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
