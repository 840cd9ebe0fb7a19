using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Preview.Sites;

namespace Quoin.Tool.Exports;

/// <summary>A link or an image of an article that leads nowhere.</summary>
/// <param name="Path">The full path of the source.</param>
/// <param name="Line">The line; 1-based.</param>
/// <param name="Column">The column; 1-based.</param>
/// <param name="Url">The address.</param>
/// <param name="IsImage">Whether it is an image.</param>
internal sealed record BrokenLink(string Path, int Line, int Column, string Url, bool IsImage)
{
    /// <summary>Finds the relative addresses and fragments of an article that lead nowhere, in the order of the text.</summary>
    public static IEnumerable<BrokenLink> In(Article article, ArticleBuild build, SourceLinks links)
    {
        if (build.Joined?.Source.File is not { Text: not null } file)
        {
            yield break;
        }

        SourceDocument? document = null;
        Link? last = null;
        foreach (var run in article.Body.SelectMany(SourceLinks.WithInner).SelectMany(static block => block.Runs))
        {
            if (run.Image is { Url.Length: > 0 } image && IsBroken(image.Url))
            {
                yield return Of(run, image.Url, isImage: true);
            }

            // The runs of one link have the same object.
            if (run.Link is { } link && !ReferenceEquals(link, last) && IsBroken(link.Url))
            {
                yield return Of(run, link.Url, isImage: false);
            }

            last = run.Link;
        }

        bool IsBroken(string url) => url.StartsWith('#')
            ? url.Length > 1 && !SourceLinks.HasHeading(article, Uri.UnescapeDataString(url[1..]))
            : Html.Text.SafeUrl.IsRelative(url) && links.Resolve(article, url, article.Language) is null;

        BrokenLink Of(Run run, string url, bool isImage)
        {
            document ??= SourceDocument.From(file);
            var offset = document.FileSpan(new Span(run.Span.Start, run.Span.Length)).Start;

            // An image has no text, so its place is what follows it.
            if (isImage && document.File.Text.LastIndexOf(url, Math.Min(offset, document.File.Text.Length - 1), StringComparison.Ordinal) is var written and >= 0)
            {
                offset = written;
            }

            var (line, column) = document.File.Position(offset);
            return new BrokenLink(file.Path, line + 1, column + 1, url, isImage);
        }
    }
}
