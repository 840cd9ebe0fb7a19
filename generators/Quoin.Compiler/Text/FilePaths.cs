namespace Quoin.Compiler.Text;

/// <summary>Compares and formats file paths in the same way on every operating system.</summary>
internal static class FilePaths
{
    /// <summary>Orders paths regardless of which slash they use.</summary>
    public static Comparer<string> Order { get; } =
        Comparer<string>.Create(static (left, right) => string.CompareOrdinal(Normalize(left), Normalize(right)));

    /// <summary>The file name without folders.</summary>
    public static string Name(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The name of a file in a message about another one: if both have the same name, with the folders in which they differ, and with one at least.</summary>
    public static string NameBeside(string other, string path)
    {
        var (here, there) = (Normalize(other).Split('/'), Normalize(path).Split('/'));
        if (here[here.Length - 1] != there[there.Length - 1] || here.AsSpan().SequenceEqual(there))
        {
            return Name(path);
        }

        return string.Join("/", there.Skip(Math.Max(0, Math.Min(Common(here, there), there.Length - 2))));
    }

    /// <summary>The path with forward slashes and without <c>.</c> and <c>..</c> segments.</summary>
    public static string Normalize(string path)
    {
        // Paths are normalized for each comparison, and nearly all are normal.
        if (IsNormal(path))
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The path of one file relative to the folder of another.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (Normalize(from).Split('/'), Normalize(to).Split('/'));
        var common = Common(here, there);
        return string.Join("/", Enumerable.Repeat("..", here.Length - common - 1).Concat(there.Skip(common)));
    }

    /// <summary>The number of folders that two paths begin with.</summary>
    private static int Common(string[] here, string[] there)
    {
        var common = 0;
        while (common < Math.Min(here.Length, there.Length) - 1 && here[common] == there[common])
        {
            common++;
        }

        return common;
    }

    private static bool IsNormal(string path)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] != '/')
            {
                if (path[i] == '\\')
                {
                    return false;
                }

                continue;
            }

            // Only the first segment may be empty.
            var length = i - start;
            if ((length == 0 && start > 0) || (length is 1 or 2 && path[start] == '.' && path[i - 1] == '.'))
            {
                return false;
            }

            start = i + 1;
        }

        return true;
    }
}
