using System.CommandLine;
using Quoin.Tool.Exports;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class ExportCommand
{
    public static Command Create(ToolSession session)
    {
        var command = new ToolCommand("export", "Writes content in another form: 'quoin export html'.")
        {
            Examples = [("quoin export html site", "Writes static pages into the folder site.")],
        };
        command.Add(Html(session));
        return command;
    }

    private static ToolCommand Html(ToolSession session)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to write to: a new one, an empty one, or one that an export wrote." };
        var url = new Option<string?>("--base-url") { Description = "The address at which the pages will be published. With it, there is a sitemap, and pages name their addresses.", HelpName = "url" };
        var title = new Option<string?>("--title") { Description = "The name of the site.", HelpName = "text" };
        var language = new Option<string?>("--language") { Description = "The language of the first page, as a BCP 47 tag. By default that of most sources.", HelpName = "tag" };
        var command = new ToolCommand("html", "Writes static pages that need no server: an index, a page of claims, each article in each of its languages, an index for searches and a style sheet. Exits with 1 and writes nothing if the content has errors or a link leads nowhere.")
        {
            Examples =
            [
                ("quoin export html site", "Writes the pages into the folder site."),
                ("quoin export html site --base-url https://example.org/handbook/ --title Handbook", "Writes a sitemap as well, and the name of the site into each page."),
            ],
        };
        command.Add(folder);
        command.Add(url);
        command.Add(title);
        command.Add(language);
        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var request = new ExportRequest(session.FullPath(result.GetValue(folder)!))
            {
                BaseUrl = BaseUrl(result.GetValue(url)),
                Title = result.GetValue(title),
                Language = result.GetValue(language),
            };
            return new HtmlExport(session, await ContentLoader.LoadAsync(session, content.Read(result), cancellation)).Run(request, cancellation);
        });
        return command;
    }

    private static string? BaseUrl(string? text) => text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address.AbsoluteUri.TrimEnd('/') + "/"
            : throw new ToolException($"--base-url cannot be '{SafeText.Escape(text)}'; name an address such as https://example.org/handbook/");
}
