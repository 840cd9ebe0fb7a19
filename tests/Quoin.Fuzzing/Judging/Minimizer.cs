using System.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>Makes files smaller as long as they show the same fault.</summary>
internal static class Minimizer
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    public static IReadOnlyList<ContentFile> Minimize(IReadOnlyList<ContentFile> files, Func<IReadOnlyList<ContentFile>, bool> isFaulty)
    {
        var clock = Stopwatch.StartNew();
        var small = files.ToArray();
        for (var i = small.Length - 1; i >= 0; i--)
        {
            if (small.Length > 1 && isFaulty([.. small[..i], .. small[(i + 1)..]]))
            {
                small = [.. small[..i], .. small[(i + 1)..]];
            }
        }

        for (var i = 0; i < small.Length; i++)
        {
            var (index, file) = (i, small[i]);
            small[i] = file.Text is null ? file : file with
            {
                Text = Shrink(file.Text, text => clock.Elapsed < Budget && isFaulty([.. small[..index], file with { Text = text }, .. small[(index + 1)..]])),
            };
        }

        return small;
    }

    /// <summary>Removes lines, then characters: first halves, then smaller and smaller stretches, until nothing can be removed.</summary>
    private static string Shrink(string text, Func<string, bool> isFaulty)
    {
        var lines = Shrink(text.Split('\n'), rest => isFaulty(string.Join('\n', rest)));
        return new string(Shrink(string.Join('\n', lines).ToCharArray(), rest => isFaulty(new string(rest))));
    }

    private static T[] Shrink<T>(T[] whole, Func<T[], bool> isFaulty)
    {
        for (var length = (whole.Length + 1) / 2; length > 0; length /= 2)
        {
            for (var start = 0; start < whole.Length;)
            {
                T[] rest = [.. whole[..start], .. whole[Math.Min(start + length, whole.Length)..]];
                if (isFaulty(rest))
                {
                    whole = rest;
                }
                else
                {
                    start += length;
                }
            }
        }

        return whole;
    }
}
