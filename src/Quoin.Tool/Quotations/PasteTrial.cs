using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;
namespace Quoin.Tool.Quotations;

/// <summary>Compiles a claim with a quote, to see what a check will say about the quote once it is in the annotation.</summary>
internal static class PasteTrial
{
    /// <summary>The rules about quotes. What else is reported is about a claim that does not exist.</summary>
    private const string RulesOfQuotes = "QUO2";

    /// <summary>What is reported about the quote of a passage, in a claim of the annotation of its source.</summary>
    public static IReadOnlyList<ContentDiagnostic> Check(Passage passage, Limits limits)
    {
        if (passage.Yaml is not { } yaml)
        {
            return [];
        }

        var source = passage.Source;
        var text = $"""
            quoin: 1
            article: a
            title: a
            language: {ScalarWriter.Write(source.Language, ScalarForm.DoubleQuoted)}
            source: {ScalarWriter.Write(source.File.Name, ScalarForm.DoubleQuoted)}
            claims:
              c:
                kind: background
                certainty: possible
                quote: {yaml}

            """.ReplaceLineEndings("\n");
        var path = $"{FilePaths.Normalize($"{source.File.Path}/..")}/a.quoin.yaml";
        if (BuildSteps.Parse(new ContentFile(path, text), limits, AnnotationFormat.Default, source.Cancellation).Annotation is not { } annotation)
        {
            return [];
        }

        if (source.Annotation is { } own)
        {
            annotation = annotation with { Groups = [.. annotation.Groups.Select(group => group.Kind == MarkKind.Section ? new MarkGroup(MarkKind.Section, own.Sections) : group)] };
        }

        var quote = annotation.Claims[0].Mark.Quotes[0].Range;
        var compiled = BuildSteps.Compile(new JoinedArticle(annotation, new SourceReference(source.File), []), source.Cancellation);
        return [.. compiled.Diagnostics.Where(diagnostic => diagnostic.Path == path && diagnostic.Range == quote && diagnostic.Rule.Id.StartsWith(RulesOfQuotes, StringComparison.Ordinal))];
    }
}
