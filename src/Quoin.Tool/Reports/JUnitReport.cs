using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>
/// JUnit's XML, as Jenkins, GitLab and Azure DevOps read it. A file is a suite. A finding that fails the check is a test that failed; others
/// are tests that passed, with the finding as their output. A file without findings is one test that passed. What a reader must know of findings
/// that are not reported is the output of one more test.
/// </summary>
internal sealed class JUnitReport : IReport
{
    public void Write(CheckResult result, ReportTarget target)
    {
        var findings = result.ByFile.ToDictionary(static file => file.Key, static file => file.ToList(), StringComparer.Ordinal);
        var paths = result.Build.Annotations.Select(static annotation => annotation.Path)
            .Concat(result.Build.Project.Files.Where(static file => file.Kind == ContentFileKind.Policy).Select(static file => file.Path))
            .Where(result.Content.IsSelected).Concat(findings.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var suites = paths.Select(path => Suite(ReportPaths.Show(target.Session, result, path), findings.GetValueOrDefault(path, []), target.FailOn)).ToList();
        if (result.Notes.Count > 0)
        {
            suites.Add(Suite("quoin", [Test("Notes", "quoin", new XElement("system-out", Clean(string.Join('\n', result.Notes))))], 0));
        }

        var root = new XElement(
            "testsuites",
            new XAttribute("name", "quoin"),
            new XAttribute("tests", suites.Sum(static suite => suite.Elements("testcase").Count())),
            new XAttribute("failures", result.Findings.Count(finding => finding.Severity >= target.FailOn)),
            new XAttribute("errors", 0),
            new XAttribute("time", result.Time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)),
            suites);

        // The writer counts as UTF-16, but what reads the report gets UTF-8.
        target.Writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CloseOutput = false };
        using (var xml = XmlWriter.Create(target.Writer, settings))
        {
            root.Save(xml);
        }

        target.Writer.Write('\n');
    }

    private static XElement Suite(string name, List<Finding> findings, RuleSeverity failOn) => Suite(
        name,
        findings.Count == 0 ? [Test("No findings", name)] : findings.ConvertAll(finding => Test(name, finding, failOn)),
        findings.Count(finding => finding.Severity >= failOn));

    private static XElement Suite(string name, List<XElement> tests, int failures) => new(
        "testsuite",
        new XAttribute("name", Clean(name)),
        new XAttribute("tests", tests.Count),
        new XAttribute("failures", failures),
        new XAttribute("errors", 0),
        tests);

    private static XElement Test(string path, Finding finding, RuleSeverity failOn)
    {
        var (diagnostic, range) = (finding.Diagnostic, finding.Diagnostic.Range);
        var place = $"{Number(range.StartLine + 1)}:{Number(range.StartColumn + 1)}";
        var text = string.Join('\n', [
            $"{path}:{place}: {finding.Severity.Word()} {diagnostic.Rule.Id}: {diagnostic.Message}",
            .. diagnostic.Fixes.SelectMany(static fix => (string[])[$"fix: {fix.Title}", .. fix.NewText.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(static line => $"  {DisplayText.From(line)}")]),
            $"help: {diagnostic.Rule.HelpLink}",
        ]);
        return Test($"{diagnostic.Rule.Heading}, at {place}", path, finding.Severity >= failOn
            ? new XElement("failure", new XAttribute("type", diagnostic.Rule.Id), new XAttribute("message", Clean(diagnostic.Message)), Clean(text))
            : new XElement("system-out", Clean(text)));
    }

    private static XElement Test(string name, string path, params object[] content) =>
        new("testcase", new XAttribute("name", Clean(name)), new XAttribute("classname", Clean(path)), content);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text that is safe for a terminal, without what XML cannot contain, not even escaped.</summary>
    private static string Clean(string lines)
    {
        var text = string.Join('\n', lines.Split('\n').Select(SafeText.Escape));
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}
