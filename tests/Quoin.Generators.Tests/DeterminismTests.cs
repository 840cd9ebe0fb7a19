using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>The same content gives the same bytes, wherever it is compiled.</summary>
public class DeterminismTests
{
    private const string Broken = "/repository/content/aB/broken.quoin.yaml";

    private static readonly Dictionary<string, Encoding> ByName = new()
    {
        ["UTF-8"] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        ["UTF-8 with a mark"] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        ["UTF-16"] = new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        ["UTF-16, the high byte first"] = new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    };

    // With diagnostics whose messages contain numbers, words and files; a policy; a duplicate id; an unreadable file.
    private static readonly Project Content = Tea.Project
        .With(Policies.Path, Policies.ClaimsNeedCaveats)
        .With("/repository/content/a/every-mark.quoin.yaml", EveryMark.Annotation.Replace("../seeds", "../../seeds", StringComparison.Ordinal))
        .With("/repository/seeds/teas.txt", "Tea. The tea of the others.\n")
        .With("/repository/seeds/tea1.txt", "Tea.\n")
        .With(Broken, "quoin: 1\narticle: broken\nsource: ../../seeds/tea9.txt\nlebel: x\n")
        .With("/repository/content/iced tea.quoin.yaml", """
            quoin: 1
            article: iced-tea
            title: Iced tea
            language: en
            source: ../seeds/iced tea.markdown
            claims:
              helps: { kind: efficacy, certainty: possible, quotes: ["helps some people sleep", "black 7.5"] }
            evidence:
              study: { kind: review, quote: { footnote: 1 } }

            """)
        .With("/repository/seeds/iced tea.markdown", """
            ---
            title: Iced tea
            ---

            # ICED tea İI

            Iced **tea** helps [some people](https://example.org "People")
            sleep,[^1]\
            or not&nbsp;much.

            | Tea | Hours |
            |-----|------:|
            | *black* | 7.5 |

            ```csharp
            var tea = 1;

              Drink(tea);
            ```

            <div>
            <p>It is cold<br><br>or
            warm.</p>
            </div>

            > - Milk
            >   and sugar.

            [^1]: Petrenko, A. *On tea*.

                Second paragraph.

            """)
        .With(EveryMark.AnnotationPath, EveryMark.Annotation)
        .With(EveryMark.SourcePath, EveryMark.Source)
        .Edit(Tea.AnnotationPath, "\"caffeine\"", "\"e\"")
        .Edit(Tea.AnnotationPath, "[small-study]", "[SMALL-STUDY]");

    public static TheoryData<string> Encodings => [.. ByName.Keys];

    // Dots on letters, other decimal separators, minus signs and digits, another calendar, and a sort order that ignores invisible
    // characters.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("uk-UA")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        var expected = Outcome.Ordered(Content);
        Assert.Contains(" Error ", expected, StringComparison.Ordinal);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            Assert.Equal(expected, Outcome.Ordered(Content));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_of_the_files_change_no_code_and_no_line_of_a_diagnostic(string lineEnd)
    {
        var ended = Content.Files.Aggregate(Content, (project, file) => project.With(file.Path, file.Text!.ReplaceLineEndings(lineEnd)));
        var (expected, actual) = (GeneratorRun.Of(Content), GeneratorRun.Of(ended));

        Assert.Equal(expected.Files, actual.Files);
        Assert.Equal(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()), actual.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.All(actual.Diagnostics, diagnostic => Assert.Equal(diagnostic.Location.GetLineSpan().Span, LinesOf(ended, diagnostic.Location)));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_of_the_files_and_its_mark_change_nothing(string name)
    {
        var encoded = Content.Files.Select(file => new EncodedText(file.Path, file.Text!, ByName[name]));

        Assert.Equal(Outcome.Ordered(Content), Outcome.Ordered(Content, [.. encoded]));
    }

    [Theory]
    [InlineData("/elsewhere/checkout", '/')]
    [InlineData("C:/checkout with spaces", '/')]
    [InlineData("C:\\checkout", '\\')]
    [InlineData("\\\\server\\share", '\\')]
    public void The_path_of_the_checkout_changes_nothing_but_where_diagnostics_stand(string root, char slash)
    {
        var moved = Content.Files.Aggregate(
            new Project(), (project, file) => project.With(root + file.Path["/repository".Length..].Replace('/', slash), file.Text));

        var (expected, actual) = (GeneratorRun.Of(Content), GeneratorRun.Of(moved));

        Assert.Equal(expected.Files, actual.Files);
        Assert.Equal(expected.Diagnostics.Select(Describe), actual.Diagnostics.Select(Describe));

        static string Describe(Diagnostic diagnostic) => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path.Replace('\\', '/'))} "
            + $"{diagnostic.Location.GetLineSpan().Span} {diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_order_of_the_files_changes_no_file_and_no_diagnostic(int seed)
    {
        var files = Content.Files.ToArray();
        new Random(seed).Shuffle(files);

        Assert.Equal(Outcome.Of(Content), Outcome.Of(Content, [.. files]));
    }

    /// <summary>The lines of a position in the file, computed from its characters.</summary>
    private static LinePositionSpan LinesOf(Project project, Location location) =>
        project.Files[project.Files.FindIndex(location.GetLineSpan().Path)].GetText()!.Lines.GetLinePositionSpan(location.SourceSpan);
}
