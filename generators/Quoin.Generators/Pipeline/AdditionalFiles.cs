using Microsoft.CodeAnalysis;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>Reads the files of a build.</summary>
internal static class AdditionalFiles
{
    /// <summary>Reads each file of a kind. The result for other files is null, and their texts are not loaded.</summary>
    public static IncrementalValuesProvider<T?> Read<T>(
        this IncrementalValuesProvider<(AdditionalText File, Limits Limits)> files, ContentFileKind kind, Func<ContentFile, Limits, CancellationToken, T> read)
        where T : class => files.Select((input, cancellation) => ContentFileKinds.Of(input.File.Path) == kind
            ? read(Read(input.File, kind.Limit(input.Limits), cancellation), input.Limits, cancellation)
            : null);

    /// <summary>Reads each file of a kind in the format in force. The result for other files is null, and their texts are not loaded.</summary>
    public static IncrementalValuesProvider<T?> Read<T>(
        this IncrementalValuesProvider<(AdditionalText File, Limits Limits)> files, ContentFileKind kind, IncrementalValueProvider<AnnotationFormat> format,
        Func<ContentFile, Limits, AnnotationFormat, CancellationToken, T> read)
        where T : class => files.Combine(format).Select((input, cancellation) => ContentFileKinds.Of(input.Left.File.Path) == kind
            ? read(Read(input.Left.File, kind.Limit(input.Left.Limits), cancellation), input.Left.Limits, input.Right, cancellation)
            : null);

    /// <summary>Reads models, policies, baselines, and what may be meant as content. Few projects have any, so they share a step.</summary>
    public static IncrementalValuesProvider<OtherFile?> ReadOthers(this IncrementalValuesProvider<(AdditionalText File, Limits Limits)> files) =>
        files.Select(static (input, cancellation) =>
        {
            var kind = ContentFileKinds.Of(input.File.Path);
            if (kind is not (ContentFileKind.Model or ContentFileKind.Policy or ContentFileKind.Baseline or ContentFileKind.Acceptances or ContentFileKind.Stray))
            {
                return null;
            }

            var file = Read(input.File, kind.Limit(input.Limits), cancellation);
            return kind switch
            {
                ContentFileKind.Model => OtherFile.From(BuildSteps.ParseModel(file, input.Limits, cancellation)),
                ContentFileKind.Policy => OtherFile.From(file),
                ContentFileKind.Baseline => OtherFile.From(BuildSteps.ReadBaseline(file, input.Limits, cancellation)),
                ContentFileKind.Acceptances => OtherFile.From(BuildSteps.ReadAcceptances(file, input.Limits, cancellation)),
                _ => OtherFile.From(BuildSteps.CheckStray(file, input.Limits, cancellation)),
            };
        });

    /// <summary>The text of a file, or only the length of one that is too long, so that it is not copied.</summary>
    private static ContentFile Read(AdditionalText file, int limit, CancellationToken cancellation)
    {
        // The C# compiler does not check for cancellation between files.
        cancellation.ThrowIfCancellationRequested();
        return file.GetText(cancellation) switch
        {
            null => new ContentFile(file.Path, text: null),
            { Length: var length } when length > limit => new ContentFile(file.Path, new FileText(null, length)),
            var text => new ContentFile(file.Path, text.ToString()),
        };
    }
}
