using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Applies fixes and compiles again.</summary>
internal static class Fixing
{
    /// <summary>The only fix of a kind among the diagnostics.</summary>
    public static ContentFix Fix(this Compilation compilation, string kind) =>
        Assert.Single(compilation.Diagnostics.SelectMany(diagnostic => diagnostic.Fixes), fix => fix.Kind == kind);

    /// <summary>Returns marks below the usual head after the only fix of a kind was applied.</summary>
    public static string Fixed(string marks, string source, string kind)
    {
        var annotation = Compilation.Head + marks;
        var compilation = Compilation.OfWhole(annotation, source);
        var fix = compilation.Fix(kind);
        var diagnostic = compilation.Diagnostics.Single(diagnostic => diagnostic.Fixes.Contains(fix));
        return AssertFixes(compilation, diagnostic, fix, annotation, text => Compilation.OfWhole(text, source))[Compilation.Head.Length..];
    }

    /// <summary>
    /// Checks that every fix fixes its diagnostic, breaks nothing and changes nothing else. The value of an unknown key is not
    /// read, so its faults may be reported after the fix.
    /// </summary>
    public static void AssertEachFixes(string annotation, string source) => AssertEachFixes(annotation, text => Compilation.OfWhole(text, source));

    /// <summary>The same for an annotation that is compiled in another way.</summary>
    public static void AssertEachFixes(string annotation, Func<string, Compilation> compile)
    {
        var compilation = compile(annotation);
        foreach (var diagnostic in compilation.Diagnostics)
        {
            foreach (var fix in diagnostic.Fixes)
            {
                AssertFixes(compilation, diagnostic, fix, annotation, compile);
            }
        }
    }

    /// <summary>The ids of the errors of a compilation, with their subjects.</summary>
    public static IEnumerable<string> Errors(this Compilation compilation) => compilation.Diagnostics
        .Where(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error).Select(Identity).Order(StringComparer.Ordinal);

    private static string AssertFixes(Compilation before, ContentDiagnostic diagnostic, ContentFix fix, string annotation, Func<string, Compilation> compile)
    {
        var edited = ContentEdits.Apply(annotation, [fix]);
        var after = compile(edited);

        Assert.Equal(before.Parsed.Annotation?.Path ?? diagnostic.Path, fix.Path);
        Assert.Equal(annotation[..fix.Start] + fix.NewText + annotation[(fix.Start + fix.Length)..], edited);
        if (diagnostic.Rule == Rules.InvalidYaml)
        {
            // What follows is read only from now on; and characters that end lines are found before all else.
            Assert.All(after.Diagnostics.Where(error => error.Rule == Rules.InvalidYaml && error.Arguments == diagnostic.Arguments), error => Assert.InRange(error.Range.Start, diagnostic.Range.Start + 1, edited.Length));
            return edited;
        }

        Assert.True(
            Count(after, diagnostic) < Count(before, diagnostic),
            $"{diagnostic}\nis still there after\n{fix.Title}: {fix.NewText}\nin\n{edited}\n{string.Join('\n', after.Diagnostics)}");
        AssertNoNewError(before, after, diagnostic, fix);
        return edited;
    }

    private static void AssertNoNewError(Compilation before, Compilation after, ContentDiagnostic diagnostic, ContentFix fix)
    {
        var isReadAgain = diagnostic.Rule == Rules.UnknownKey;
        if (diagnostic.Rule == Rules.SourceNotFound)
        {
            return; // Quotes are searched only from now on.
        }

        foreach (var errors in after.Diagnostics.Where(error => error.Rule.Severity == RuleSeverity.Error).GroupBy(error => error.Rule))
        {
            // By number, because messages list the existing ids, one of which may have been fixed.
            Assert.True(
                errors.Count(error => !isReadAgain || error.Range.Start <= fix.Start) <= before.Diagnostics.Count(error => error.Rule == errors.Key),
                $"After\n{diagnostic}\nwas fixed with {fix.NewText} there is\n{string.Join('\n', errors)}\nand there was\n{string.Join('\n', before.Diagnostics)}");
        }
    }

    private static int Count(Compilation compilation, ContentDiagnostic diagnostic) =>
        compilation.Diagnostics.Count(other => Identity(other) == Identity(diagnostic));

    /// <summary>The subject of a diagnostic, wherever it now is.</summary>
    private static string Identity(ContentDiagnostic diagnostic) => diagnostic.Rule == Rules.SentenceUnaccounted
        ? $"{diagnostic.Rule.Id} {diagnostic.Range.Start}"
        : $"{diagnostic.Rule.Id} {string.Join('|', diagnostic.Arguments)}";
}
