using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Html;
using Quoin.Html.Pages;
using Quoin.Interpreter;
using Quoin.Preview.Sites;
using Quoin.Tool.Files;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Exports;

/// <summary>Writes content as static pages. The bytes depend on the content and the request alone.</summary>
/// <param name="session">The session.</param>
/// <param name="content">The content.</param>
internal sealed class HtmlExport(ToolSession session, ContentSet content)
{
    /// <summary>Writes the pages, or nothing if the content has errors or a link leads nowhere. Returns the exit code.</summary>
    /// <param name="request">What to write.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is nothing to write, or the folder cannot be used.</exception>
    public int Run(ExportRequest request, CancellationToken cancellation)
    {
        content.Warn(session);
        var folder = new ExportFolder(session, request.Folder);
        folder.Open();
        var check = ContentCheck.Of(content, ParallelBuild.Create(content.Project, cancellation));
        if (check.Fails(RuleSeverity.Error))
        {
            ReportFormat.All["text"].Write(check, new ReportTarget(session, session.Writer, session.Output) { FailOn = RuleSeverity.Error, PageOf = static _ => "", IsQuiet = true });
            session.Output.WriteLine("Nothing was written, because the content has errors", Tone.Error);
            return ExitCode.Findings;
        }

        var elsewhere = new LibrariesElsewhere(session, content, check.Build);
        var interpreted = ContentInterpreter.Interpret(check.Build, elsewhere.Find);
        if (elsewhere.Report(check.Build.SoundArticles.Select(static article => article.Article!)))
        {
            session.Output.WriteLine("Nothing was written, because words of a caveat or of evidence would be missing", Tone.Error);
            return ExitCode.Findings;
        }

        List<(Article Article, ArticleBuild Build)> articles = [.. interpreted.Articles.Zip(interpreted.SoundArticles)];
        var links = new SourceLinks(articles, content.RootFolders);
        if (articles.SelectMany(article => BrokenLink.In(article.Article, article.Build, links)).ToList() is { Count: > 0 } broken)
        {
            return Refuse(broken);
        }

        return Write(folder, request, [.. articles.Select(static article => article.Article)], links, cancellation);
    }

    private int Write(ExportFolder folder, ExportRequest request, IReadOnlyList<Article> articles, SourceLinks links, CancellationToken cancellation)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var site = new ContentSite(articles, new SiteOptions
        {
            Name = request.Title,
            BaseUrl = request.BaseUrl,
            Language = request.Language is { } asked ? LanguageOf(articles, asked) : null,
            Resolve = (article, url, language) =>
            {
                var path = links.Resolve(article, url, language);
                if (path is not null && links.FileAt(path) is { } file)
                {
                    files[Uri.UnescapeDataString(path)] = file.Path;
                }

                return path;
            },
        });
        var pages = site.Pages.ToList();
        if (request.BaseUrl is not null && pages.Count > SiteMap.Most)
        {
            throw new ToolException($"The site has {pages.Count} pages, and a sitemap may have {SiteMap.Most}; leave --base-url out, or divide the content");
        }

        List<string> others = [SiteAddresses.Style, SiteAddresses.SearchFile, .. request.BaseUrl is null ? [] : new[] { SiteAddresses.Map }];
        try
        {
            folder.Begin(pages.Select(static page => page.Path).Concat(others));
            foreach (var page in pages)
            {
                cancellation.ThrowIfCancellationRequested();
                folder.Write(page.Path, Bytes(page.Write));
            }

            folder.Write(SiteAddresses.Style, Bytes(static output => output.Write(ContentPage.StyleSheet)));
            folder.Write(SiteAddresses.SearchFile, SearchFile(site));
            if (request.BaseUrl is not null)
            {
                folder.Write(SiteAddresses.Map, Bytes(output => SiteMap.Write(output, site)));
            }

            // Which images there are is known only now.
            folder.Begin(files.Keys);
            foreach (var (path, file) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                folder.Write(path, File.ReadAllBytes(file));
            }

            var deleted = folder.Complete();
            session.Output.WriteLine(
                $"Wrote {Count(pages.Count, "page")} of {Count(articles.Count, "article")} to '{session.Show(request.Folder)}'{(deleted > 0 ? $", and deleted {Count(deleted, "file")} of an earlier export" : "")}", Tone.Good);
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is not ToolException && FileErrors.Is(exception))
        {
            throw new ToolException($"The pages cannot be written to '{session.Show(request.Folder)}': {FileErrors.Describe(exception, isWritten: true)}");
        }
    }

    /// <summary>A language that is asked for, as the content writes it. In another one, nothing could be shown.</summary>
    private static string LanguageOf(IReadOnlyList<Article> articles, string asked)
    {
        var languages = new ContentSite(articles, new SiteOptions()).Languages;
        return languages.FirstOrDefault(language => language.Equals(asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new ToolException($"--language cannot be '{SafeText.Escape(asked)}', because no article or title is in it; name {string.Join(" or ", languages.Select(static language => $"'{language}'"))}");
    }

    private int Refuse(List<BrokenLink> broken)
    {
        foreach (var link in broken)
        {
            session.Output.WriteLine(
                $"{session.Show(link.Path)}:{link.Line.ToString(CultureInfo.InvariantCulture)}:{link.Column.ToString(CultureInfo.InvariantCulture)}: error: The {(link.IsImage ? "image" : "link")} '{SafeText.Escape(link.Url)}' leads nowhere; {(link.IsImage ? "name an image in the folders of content, in a format such as PNG or WebP" : "name the source of another article, a heading, or a whole address")}",
                Tone.Error);
        }

        session.Output.WriteLine($"Nothing was written, because {Count(broken.Count, "address")} {(broken.Count == 1 ? "leads" : "lead")} nowhere", Tone.Error);
        return ExitCode.Findings;
    }

    private static byte[] SearchFile(ContentSite site)
    {
        using var stream = new MemoryStream();
        site.Search.WriteTo(stream, new HtmlOptions { Language = site.Language, ArticleUrl = ContentSite.PathOf });
        return stream.ToArray();
    }

    private static byte[] Bytes(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output);
        return TextEncoding.Utf8.Encoding.GetBytes(output.ToString());
    }

    private static string Count(int number, string noun) => $"{number.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : noun.EndsWith('s') ? "es" : "s")}";
}
