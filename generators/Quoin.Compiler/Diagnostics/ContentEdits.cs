using System.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>One edit of a file.</summary>
/// <param name="Start">Where the replaced text begins, in UTF-16 code units.</param>
/// <param name="Length">The length of the replaced text.</param>
/// <param name="NewText">The text that replaces it.</param>
internal sealed record ContentEdit(int Start, int Length, string NewText)
{
    /// <summary>The offset after the replaced text.</summary>
    public int End => Start + Length;
}

/// <summary>Combines the fixes of one file into edits that can be applied together.</summary>
internal static class ContentEdits
{
    /// <summary>
    /// The edits in file order, without overlaps. Insertions at the same position become one edit, in the order in
    /// which they are given. Of overlapping fixes, the first wins.
    /// </summary>
    /// <param name="fixes">The fixes of one file, in the order of their diagnostics.</param>
    public static IReadOnlyList<ContentEdit> From(IEnumerable<ContentFix> fixes)
    {
        var edits = new List<ContentEdit>();
        foreach (var place in fixes.GroupBy(fix => (fix.Start, fix.Length)).OrderBy(place => place.Key.Start).ThenBy(place => place.Key.Length))
        {
            if (edits.Count == 0 || edits[edits.Count - 1].End <= place.Key.Start)
            {
                edits.Add(new ContentEdit(place.Key.Start, place.Key.Length, Join([.. place])));
            }
        }

        return edits;
    }

    /// <summary>Whether an edit is within a text; one that is not was created for another text.</summary>
    public static bool Fits(ContentFix fix, int textLength) =>
        fix.Start >= 0 && fix.Length >= 0 && fix.Start <= textLength && fix.Length <= textLength - fix.Start;

    /// <summary>Applies the fixes to a text.</summary>
    public static string Apply(string text, IEnumerable<ContentFix> fixes) => Apply(text, From(fixes.Where(fix => Fits(fix, text.Length))));

    /// <summary>Applies edits to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in the order of the text and without overlaps.</param>
    public static string Apply(string text, IEnumerable<ContentEdit> edits)
    {
        var edited = new StringBuilder();
        var start = 0;
        foreach (var edit in edits)
        {
            edited.Append(text, start, edit.Start - start).Append(edit.NewText);
            start = edit.End;
        }

        return edited.Append(text, start, text.Length - start).ToString();
    }

    private static string Join(IReadOnlyList<ContentFix> fixes)
    {
        var first = fixes[0];
        var joined = new StringBuilder(first.NewText);
        if (first.SharedLength is { } shared)
        {
            foreach (var fix in fixes.Skip(1).Where(fix => fix.Kind == first.Kind && fix.SharedLength == shared))
            {
                joined.Append(fix.NewText, shared, fix.NewText.Length - shared);
            }
        }

        return joined.ToString();
    }
}
