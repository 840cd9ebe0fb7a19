using System.Text;
using Spectre.Console.Rendering;

namespace Quoin.Tool.Terminal;

/// <summary>Measures text in the columns of a terminal.</summary>
internal static class TextWidth
{
    /// <summary>The number of columns: two for wide characters, and none for marks that combine with the letter before.</summary>
    public static int Of(string text) => Ascii.IsValid(text) ? text.Length : Wide(text);

    // Apart, so that the library for terminals is loaded only for text that needs it.
    private static int Wide(string text) => new Segment(text).CellCount();
}
