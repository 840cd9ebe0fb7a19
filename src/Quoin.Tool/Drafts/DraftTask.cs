using System.Globalization;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Drafts;

/// <summary>Writes a new annotation, or adds to one that exists.</summary>
/// <param name="session">The session.</param>
/// <param name="content">The content of the project.</param>
internal sealed class DraftTask(ToolSession session, ContentSet content)
{
    private readonly DraftPlaces _places = new(content);

    /// <summary>Carries an order out.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">It cannot be carried out. Nothing was written.</exception>
    public int Run(DraftOrder order, CancellationToken cancellation)
    {
        content.Warn(session);
        var path = session.FullPath(order.Source);
        if (content.Project.OutsideLinks.Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal)))
        {
            throw new ToolException($"The link '{session.Show(path)}' leads out of the content's folders, so it is not followed; copy what it leads to");
        }

        var source = new ContentFile(path, Read(path).Text);
        return order.IsAddition ? Add(source, order, cancellation) : Create(source, order, cancellation);
    }

    private int Create(ContentFile source, DraftOrder order, CancellationToken cancellation)
    {
        var output = order.Output is { } named ? session.FullPath(named) : null;
        if (!order.IsTrial && (output is not null ? Path.Exists(output) ? output : null : _places.Of(source.Path) is [var first, ..] ? first : null) is { } existing)
        {
            throw Exists(existing, isNamed: output is not null, source.Path);
        }

        var folder = output is null ? _places.FolderFor(source.Path) : output[..output.LastIndexOf('/')];
        var request = new DraftRequest(output) { Id = order.Id, Title = order.Title, Language = order.Language, Folder = folder, FirstLine = _places.FirstLine(folder) };
        var created = NewAnnotation.Create(source, request, ContentFrame.Of(content.Project), cancellation);
        if (order.IsTrial)
        {
            session.Writer.Write(created.Text);
            return ExitCode.Clean;
        }

        if (Path.Exists(created.Path))
        {
            throw Exists(created.Path, isNamed: true, source.Path);
        }

        if (_places.WithId(NewAnnotation.IdOf(created.Path)) is { } twin)
        {
            throw new ToolException($"'{session.Show(twin)}' has the id '{NewAnnotation.IdOf(created.Path)}' already; give another with --id");
        }

        Directory.CreateDirectory(folder);
        Guard(created.Path, () => FileReplacement.Create(created.Path, created.Text, cancellation));
        Report($"Wrote {session.Show(created.Path)}", created.Draft, created.Text);
        if (content.Project.Files.All(file => FilePaths.Normalize(file.Path) != FilePaths.Normalize(source.Path)))
        {
            session.Output.WriteLine($"{content.Origin} does not have '{session.Show(source.Path)}'; move it to '{content.Roots.Sources}', so that a build finds it", Tone.Warning);
        }

        return ExitCode.Clean;
    }

    private int Add(ContentFile source, DraftOrder order, CancellationToken cancellation)
    {
        if ((order.Id is not null ? "--id" : order.Title is not null ? "--title" : order.Language is not null ? "--language" : null) is { } option)
        {
            throw new ToolException($"{option} is for a new annotation, and --append keeps what one has; leave one of them out");
        }

        var file = Read(Existing(source, order));
        var added = AppendedAnnotation.Create(new ContentFile(file.Path, file.Text), source, ContentFrame.Of(content.Project), cancellation);
        if (order.IsTrial)
        {
            session.Writer.Write(added.Text);
        }
        else if (added.Draft.IsEmpty)
        {
            session.Output.WriteLine($"{session.Show(file.Path)} accounts for every sentence of its source; nothing was added");
        }
        else
        {
            Guard(file.Path, () => FileReplacement.Replace(file, added.Text, cancellation));
            Report($"Added to {session.Show(file.Path)}", added.Draft, added.Text);
        }

        return ExitCode.Clean;
    }

    /// <summary>The full path of the annotation to which marks are added.</summary>
    private string Existing(ContentFile source, DraftOrder order)
    {
        if (order.Output is { } named)
        {
            return session.FullPath(named);
        }

        var shown = session.Show(source.Path);
        return _places.Of(source.Path) switch
        {
            [var only] => only,
            [] => throw new ToolException($"No annotation of {content.Origin} has the source '{shown}'; create one with 'quoin new', or name it with --output"),
            var several => throw new ToolException($"There are {several.Count} annotations of '{shown}'; name one with --output, such as {session.Show(several[0])}"),
        };
    }

    private ToolException Exists(string annotation, bool isNamed, string source) => new(isNamed
        ? $"'{session.Show(annotation)}' exists already, and is not overwritten; name another file with --output"
        : $"'{session.Show(annotation)}' annotates '{session.Show(source)}' already, and is not overwritten; add what it leaves out with --append");

    private TextFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{session.Show(path)}' is a folder; name a file in it");
        }

        TextFile? file = null;
        Guard(path, () => file = TextFile.Read(path));
        return file!;
    }

    private void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (FileException exception)
        {
            throw new ToolException($"'{session.Show(path)}': {exception.Reason}");
        }
    }

    private void Report(string what, Draft draft, string text)
    {
        (int Count, string One, string Many)[] counts =
        [
            (draft.Claims.Count, "claim", "claims"), (draft.Caveats.Count, "caveat", "caveats"), (draft.Evidence.Count, "piece of evidence", "pieces of evidence"), (draft.Asides.Count, "aside", "asides"),
        ];
        var marks = counts.Where(static count => count.Count > 0).Select(static count => $"{count.Count.ToString(CultureInfo.InvariantCulture)} {(count.Count == 1 ? count.One : count.Many)}");
        session.Output.WriteLine($"{what}: {Enumeration.Join([.. marks], "and")}", Tone.Good);
        draft.Unquoted.ForEach(remark => session.Output.WriteLine(remark, Tone.Warning));
        var open = text.Split($": {Choice.Placeholder}").Length - 1;
        if (open > 0)
        {
            session.Output.WriteLine($"Replace {(open == 1 ? $"its {Choice.Placeholder}" : $"each of its {open.ToString(CultureInfo.InvariantCulture)} {Choice.Placeholder}")} by one of the words beside it, then run 'quoin check'");
        }
    }
}
