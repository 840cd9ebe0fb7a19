using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Compiles an article with one field whose value must be in its quote.</summary>
internal static class QuotedFields
{
    public static void AssertRight(string type, string value, string words, string language) => Assert.Empty(Faults(type, value, words, language));

    /// <param name="type">The type of the field.</param>
    /// <param name="value">Its value, in which the part that is reported is marked.</param>
    /// <param name="words">The words of the quote.</param>
    /// <param name="language">Their language.</param>
    public static void AssertReported(string type, string value, string words, string language)
    {
        var marked = MarkedText.Parse(Annotation(value, words, language));
        var reported = Faults(type, value.Replace("⟦", "").Replace("⟧", ""), words, language).Select(diagnostic => (diagnostic.Rule, diagnostic.Range));

        Assert.Equal([(Rules.FieldNotQuoted, marked.Mark)], reported);
    }

    private static IEnumerable<ContentDiagnostic> Faults(string type, string value, string words, string language) => ContentBuild.Create(ContentProject.Create(
        [
            new("content/quoin.model.yaml", $"quoin-model: 1\nclaim-kinds: {{ duty: {{ fields: {{ some: {{ type: {type}, quoted: true }} }} }} }}\n"),
            new(Compilation.AnnotationPath, Annotation(value, words, language)),
            new(Compilation.SourcePath, $"It is {words}."),
        ],
        ProjectSettings.Create(static _ => null))).Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.FieldNotQuoted || diagnostic.Severity == RuleSeverity.Error);

    private static string Annotation(string value, string words, string language) =>
        Compilation.Head.Replace("language: en", $"language: {language}") + $"claims:\n  a:\n    kind: duty\n    some: {value}\n    certainty: established\n    quote: \"It is {words}\"\n";
}
