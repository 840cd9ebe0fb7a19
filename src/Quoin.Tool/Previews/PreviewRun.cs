using Quoin.Compiler.Diagnostics;
using Quoin.Preview.Content;
using Quoin.Preview.Sessions;
using Quoin.Preview.Sites;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;
using Quoin.Tool.Watching;

namespace Quoin.Tool.Previews;

/// <summary>Shows content in browsers of this machine while it is edited.</summary>
internal static class PreviewRun
{
    /// <summary>The port that is used if it is free, so that the address is the same the next time.</summary>
    private const int UsualPort = 5210;

    /// <summary>Shows it until it is interrupted.</summary>
    /// <param name="session">The session, whose folder is that of the content.</param>
    /// <param name="request">Which content.</param>
    /// <param name="port">The port; null for the usual one, or one that is free.</param>
    /// <param name="opens">Whether to open the browser.</param>
    /// <param name="cancellation">Interrupts.</param>
    /// <exception cref="ToolException">There is no content, or the port is in use.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest request, int? port, bool opens, CancellationToken cancellation)
    {
        IReadOnlyList<string> roots = [];
        var preview = new PreviewSession { Notes = NotesOf };
        await using var server = await StartAsync(preview, () => Volatile.Read(ref roots), port, cancellation);
        var isFirst = true;
        using var watch = new ContentWatch(session, request)
        {
            Filter = static (check, _) => Task.FromResult(check),
            IsTimed = false,
            Fail = message =>
            {
                preview.Fail(message);
                session.Output.WriteLine(message, Tone.Error);
            },
            Report = check =>
            {
                Volatile.Write(ref roots, check.Content.RootFolders);
                preview.Publish([new PlaceBuild(check.Build, check.Content.ProjectFile is { } project ? Path.GetDirectoryName(project)!.Replace(Path.DirectorySeparatorChar, '/') : session.Folder, [.. check.Findings.Select(static finding => finding.Diagnostic)]) { Elsewhere = new LibrariesElsewhere(session, check.Content, check.Build).Find }]);
                if (isFirst)
                {
                    session.Output.WriteLine($"{Summary.Checked(check)}");
                    session.Output.WriteLine($"The preview is at {server.Address} and follows what is saved; Ctrl+C ends it");
                }

                if (!isFirst || check.Fails(RuleSeverity.Error))
                {
                    session.Output.WriteLine(Summary.Findings(check), check.Fails(RuleSeverity.Error) ? Tone.Error : Tone.Good);
                }

                if (isFirst && opens)
                {
                    Browser.Open(server.Address);
                }

                isFirst = false;
                return ExitCode.Clean;
            },
        };
        _ = await watch.RunAsync(cancellation);
        return ExitCode.Clean;
    }

    private static async Task<PreviewServer> StartAsync(PreviewSession preview, Func<IReadOnlyList<string>> roots, int? port, CancellationToken cancellation)
    {
        try
        {
            return await PreviewServer.StartAsync(preview, roots, port ?? UsualPort, cancellation);
        }
        catch (IOException) when (port is null)
        {
            return await PreviewServer.StartAsync(preview, roots, 0, cancellation);
        }
        catch (IOException)
        {
            throw new ToolException($"The port {port} is in use; name another one, or leave --port out");
        }
    }

    private static IReadOnlyList<string> NotesOf(PreviewState state) =>
        [.. state.Incomplete.Order(StringComparer.Ordinal).Select(static id => $"'{id}' is not shown, because it cites a library that no reference of the project has.")];
}
