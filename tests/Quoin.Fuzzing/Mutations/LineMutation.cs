namespace Quoin.Fuzzing;

/// <summary>Breaks a text at random as lines: indentation, order, quotation marks, line ends.</summary>
internal static class LineMutation
{
    private static readonly string[] Breaks = ["\n", "\r\n", "\r", "\u2028", "\n\n"];

    public static string Apply(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var start = random.Next(lines.Count);
        var count = random.Next(1, Math.Min(lines.Count - start, 6) + 1);
        var stretch = lines.GetRange(start, count);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveRange(start, count);
                break;
            case 1:
                lines.InsertRange(random.Next(lines.Count + 1), stretch);
                break;
            case 2:
                var depth = new string(' ', random.Next(1, 5));
                Replace(line => depth + line);
                break;
            case 3:
                var less = random.Next(1, 5);
                Replace(line => line[Math.Min(less, line.Length - line.TrimStart(' ').Length)..]);
                break;
            case 4:
                var (from, to) = (random.Next(2) == 0 ? '"' : '\'', random.Next(2) == 0 ? "'" : "");
                Replace(line => line.Replace($"{from}", to, StringComparison.Ordinal));
                break;
            case 5:
                lines.Reverse(start, count);
                break;
            default:
                return string.Join(Breaks[random.Next(Breaks.Length)], lines);
        }

        return string.Join('\n', lines);

        void Replace(Func<string, string> change)
        {
            for (var i = start; i < start + count; i++)
            {
                lines[i] = change(lines[i]);
            }
        }
    }
}
