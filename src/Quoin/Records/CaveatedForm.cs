using System.Text;
using Quoin.Texts;

namespace Quoin;

/// <summary>Joins a text and its caveats, all in one language, in one of the forms. Nothing else in the runtime does this.</summary>
internal static class CaveatedForm
{
    /// <summary>What precedes each caveat on a line of its own.</summary>
    public const string Bullet = "\n  - ";

    /// <param name="form">The form.</param>
    /// <param name="standing">What precedes the text of a claim that is not valid; otherwise empty.</param>
    /// <param name="text">The text.</param>
    /// <param name="caveats">The caveats.</param>
    public static string Join(TextForm form, string standing, string text, string[] caveats)
    {
        if (form != TextForm.Lines)
        {
            return JoinOnOneLine(form, standing, text, caveats);
        }

        // Usually on lines, and code that is not needed is not compiled when an app starts.
        var all = new StringBuilder(standing);
        if (standing.Length > 0)
        {
            all.Append(' ');
        }

        all.Append(text);
        foreach (var caveat in caveats)
        {
            all.Append(Bullet).Append(caveat);
        }

        return all.ToString();
    }

    private static string JoinOnOneLine(TextForm form, string standing, string text, string[] caveats)
    {
        var all = new StringBuilder();
        if (standing.Length > 0)
        {
            all.Append(SingleLine.Of(standing)).Append(' ');
        }

        if (form == TextForm.OneLine)
        {
            all.Append(SingleLine.Of(text));
            foreach (var caveat in caveats)
            {
                all.Append(" (").Append(SingleLine.Of(caveat)).Append(')');
            }
        }
        else
        {
            foreach (var caveat in caveats)
            {
                all.Append('(').Append(SingleLine.Of(caveat)).Append(") ");
            }

            all.Append(SingleLine.Of(text));
        }

        return all.ToString();
    }
}
