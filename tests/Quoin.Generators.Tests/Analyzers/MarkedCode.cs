using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Adds diagnostics to the code that they are about, and removes them.</summary>
internal static partial class MarkedCode
{
    /// <summary>Returns the code without marks.</summary>
    public static string Strip(string marked) => Mark().Replace(marked, "");

    /// <param name="code">The code.</param>
    /// <param name="marks">Labels with their start and end. Marks do not cross each other.</param>
    public static string Write(string code, IEnumerable<(int Start, int End, string Label)> marks)
    {
        var places = marks.GroupBy(mark => (mark.Start, mark.End))
            .Select(place => (place.Key.Start, place.Key.End, Label: string.Join(",", place.Select(mark => mark.Label).Order(StringComparer.Ordinal))))
            .ToList();
        var written = new StringBuilder();
        for (var at = 0; at <= code.Length; at++)
        {
            foreach (var _ in places.Where(place => place.End == at && place.Start < at))
            {
                written.Append('⟧');
            }

            foreach (var (_, end, label) in places.Where(place => place.Start == at).OrderByDescending(place => place.End))
            {
                written.Append('⟦').Append(label).Append('|').Append(end == at ? "⟧" : "");
            }

            written.Append(at < code.Length ? code[at] : "");
        }

        return written.ToString();
    }

    [GeneratedRegex(@"⟦[^|⟦⟧]*\||⟧")]
    private static partial Regex Mark();
}
