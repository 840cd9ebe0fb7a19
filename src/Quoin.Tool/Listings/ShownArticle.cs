using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Shows an article, or one of its claims, as a reader gets it.</summary>
internal static class ShownArticle
{
    /// <summary>Shows it. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">The content.</param>
    /// <param name="name">The id of the article, or that and the id of a claim with a slash between.</param>
    /// <param name="language">The BCP 47 tag of the language to show; null for that of the source.</param>
    /// <param name="includesInvalid">Whether drafts and what was superseded or retracted are shown too.</param>
    /// <param name="isSnapshot">Whether the canonical text of a snapshot test is written.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no such article, claim or language.</exception>
    public static int Show(ToolSession session, ContentSet content, string name, string? language, bool includesInvalid, bool isSnapshot, CancellationToken cancellation)
    {
        var (id, claimId) = name.Split('/', 2) is [var first, var second] ? (first, second) : (name, null);
        var build = ParallelBuild.Create(content.Project, cancellation);
        var elsewhere = new LibrariesElsewhere(session, content, build);
        if (!ContentInterpreter.Interpret(build, elsewhere.Find).Articles.TryGetValue(id, out var article))
        {
            return Refuse(session, content, build, id);
        }

        content.Warn(session);
        var code = elsewhere.Report(build.SoundArticles.Select(static sound => sound.Article!).Where(sound => sound.Id == id)) ? ExitCode.Findings : ExitCode.Clean;
        var claim = claimId is null ? null : Find(article, claimId, includesInvalid);
        if (isSnapshot)
        {
            session.Writer.Write(ContentSnapshot.Render(article));
            return code;
        }

        var report = new ArticleReport(WriterOf(session), Language(article, language)) { IncludesInvalid = includesInvalid };
        if (claim is null)
        {
            report.Write(article);
        }
        else
        {
            report.Write(claim);
        }

        return code;
    }

    /// <summary>The language to use: the one that is asked for, or that of the source.</summary>
    /// <exception cref="ToolException">The article has no text in it.</exception>
    public static string Language(Article article, string? asked)
    {
        var known = ArticleLanguages.Of(article);
        return asked is null || known.Any(language => ArticleLanguages.IsIn(asked, language)) ? asked ?? article.Language
            : throw new ToolException($"'{article.Id}' has no text in the language '{SafeText.Escape(asked)}'{Suggestion.For(asked, known)}");
    }

    private static Claim Find(Article article, string id, bool includesInvalid)
    {
        if (!article.ClaimsIncludingInvalid.TryGetValue(id, out var claim))
        {
            throw new ToolException($"There is no claim '{SafeText.Escape(id)}' in '{article.Id}'{Suggestion.For(id, [.. article.ClaimsIncludingInvalid.Select(static known => known.Id)])}");
        }

        return includesInvalid || claim.Standing.Status == Status.Active ? claim
            : throw new ToolException($"The claim '{claim.Id}' is {(claim.Standing.Status == Status.Draft ? "a draft" : claim.Standing.Status.ToString().ToLowerInvariant())}, so readers do not get it; --all shows it");
    }

    private static IReportWriter WriterOf(ToolSession session) =>
        session.Output is TerminalOutput terminal ? new TerminalWriter(terminal.Console) : new PlainWriter(session.Writer);

    /// <summary>Says why an article cannot be shown: it has errors, or does not exist.</summary>
    private static int Refuse(ToolSession session, ContentSet content, ContentBuild build, string id)
    {
        if (build.Annotations.FirstOrDefault(article => article.Parsed.Result.Annotation?.Id.Value == id && article.HasErrors) is not null)
        {
            session.Error.WriteLine($"quoin: '{SafeText.Escape(id)}' has errors, and a claim may lack a caveat, so it is not shown; 'quoin check' lists them");
            return ExitCode.Findings;
        }

        var known = build.Articles.Select(static article => article.Article!.Id).ToList();
        if (known.Contains(id))
        {
            session.Error.WriteLine($"quoin: A library has errors, and a claim of '{SafeText.Escape(id)}' may lack a caveat, so it is not shown; 'quoin check' lists them");
            return ExitCode.Findings;
        }

        throw new ToolException(known.Count == 0
            ? $"No article in {content.Origin}; start one with 'quoin new'"
            : $"There is no article '{SafeText.Escape(id)}'{Suggestion.For(id, known)}");
    }
}
