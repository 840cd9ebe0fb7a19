using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Binding;

/// <summary>Reports marks that supersede each other in a cycle, of which none would be valid.</summary>
internal static class SupersessionCheck
{
    private const int Shown = 8;

    /// <param name="marks">The marks of one kind: their ids, and the ranges where they say what supersedes them.</param>
    /// <param name="next">The index of what supersedes each mark, or -1.</param>
    /// <param name="diagnostics">Receives the diagnostics: one for each cycle, at the first of its marks.</param>
    public static void Report(IReadOnlyList<(string Id, TextRange Range)> marks, IReadOnlyList<int> next, DiagnosticBag diagnostics)
    {
        // The walk that first visited a mark, from 1. Each mark is visited once, so all walks together take linear time.
        var walkOf = new int[marks.Count];
        for (var start = 0; start < marks.Count; start++)
        {
            var mark = start;
            while (mark >= 0 && walkOf[mark] == 0)
            {
                walkOf[mark] = start + 1;
                mark = next[mark];
            }

            // A mark that supersedes itself is reported when references are resolved.
            if (mark >= 0 && walkOf[mark] == start + 1 && next[mark] != mark)
            {
                var circle = Circle(mark, next);
                var first = circle.Min();
                diagnostics.Report(Rules.SupersessionCycle, marks[first].Range, marks[first].Id, Describe(marks, Circle(first, next)));
            }
        }
    }

    private static List<int> Circle(int start, IReadOnlyList<int> next)
    {
        var circle = new List<int> { start };
        for (var mark = next[start]; mark != start; mark = next[mark])
        {
            circle.Add(mark);
        }

        return circle;
    }

    private static string Describe(IReadOnlyList<(string Id, TextRange Range)> marks, List<int> circle)
    {
        var ids = circle.Take(Shown).Select(mark => $"'{marks[mark].Id}'").ToList();
        if (circle.Count > Shown)
        {
            ids.Add("…");
        }

        return string.Join(" → ", ids) + $" → '{marks[circle[0]].Id}'";
    }
}
