using System.CommandLine.Completions;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>Completes the ids of articles and claims while a command line is typed.</summary>
internal static class ContentNames
{
    /// <summary>The ids of all articles; those of the claims of an article once its id and a slash are typed. None if content cannot be read.</summary>
    public static IReadOnlyList<string> Complete(ToolSession session, ContentRequest request, string typed) => Complete(session, request, typed, [MarkKind.Claim]);

    /// <summary>The ids of all articles; those of all marks of an article once its id and a slash are typed. None if content cannot be read.</summary>
    public static IReadOnlyList<string> CompleteMarks(ToolSession session, ContentRequest request, string typed) =>
        Complete(session, request, typed, [.. MarkKindDefinition.All.Select(static kind => kind.Kind)]);

    /// <summary>Words of the format of the content; those of the format without a model if content cannot be read.</summary>
    public static IEnumerable<CompletionItem> CompleteWords(ToolSession session, ContentRequest request, Func<AnnotationFormat, IReadOnlyList<string>> words)
    {
        var format = AnnotationFormat.Default;
        try
        {
            format = BuildSteps.FormatOf(ContentLoader.LoadAsync(session, request, CancellationToken.None).GetAwaiter().GetResult().Project);
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            // A word of the format can be completed without content.
        }

        return words(format).Distinct(StringComparer.Ordinal).Select(static word => new CompletionItem(word));
    }

    private static IReadOnlyList<string> Complete(ToolSession session, ContentRequest request, string typed, IReadOnlyList<MarkKind> kinds)
    {
        try
        {
            var content = ContentLoader.LoadAsync(session, request, CancellationToken.None).GetAwaiter().GetResult();
            var format = BuildSteps.FormatOf(content.Project);
            var annotations = content.Project.Files.Where(static file => file.Kind == ContentFileKind.Annotation)
                .Select(file => BuildSteps.Parse(file, content.Project.Settings.Limits, format, CancellationToken.None).Annotation)
                .Where(static annotation => annotation is not null).ToList();
            return typed.Split('/', 2) is [var id, _] && annotations.Find(annotation => annotation!.Id.Value == id) is { } article
                ? [.. kinds.SelectMany(kind => article.Marks(kind)).Select(mark => $"{id}/{mark.Id.Value}").Distinct(StringComparer.Ordinal)]
                : [.. annotations.Select(static annotation => annotation!.Id.Value)];
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
