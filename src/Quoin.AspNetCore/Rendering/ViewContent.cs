using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Quoin.AspNetCore.Rendering;

/// <summary>Content that is written when the page is, so that a page is never in memory as a whole.</summary>
/// <param name="write">Writes it, encoded.</param>
internal sealed class ViewContent(Action<TextWriter> write) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(writer);
}
