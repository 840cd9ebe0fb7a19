using System.Globalization;
using Quoin.Definitions;
using Quoin.Tool.Listings;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>Writes where marks are used.</summary>
internal static class UsageReport
{
    /// <summary>Writes the answer.</summary>
    /// <param name="session">The session.</param>
    /// <param name="search">What was found.</param>
    /// <param name="target">What was asked for.</param>
    /// <param name="format">The form: text, markdown or json.</param>
    public static void Write(ToolSession session, UsageSearch search, UsageTarget target, string format)
    {
        var found = FoundUse.Of(search, target);
        switch (format)
        {
            case "json":
                WriteJson(session, search, target, found);
                break;
            case "markdown":
                session.Writer.Write(MarkdownReport.Escape(Summary(search, found)) + ".\n");
                if (found.Count > 0)
                {
                    session.Writer.Write("\n" + MarkdownTable.Write(
                        ["place", "uses", "of", "in"],
                        found.Select(one => (string[])[.. new[] { Place(session, one.Use), one.Use.What, Of(one), one.Use.Method }.Select(MarkdownReport.Escape)])));
                }

                break;
            default:
                WriteText(session, search, found);
                break;
        }

        session.Writer.Flush();
    }

    /// <summary>A place as it is shown: <c>Pages/Tea.cshtml(12,5)</c>, or the assembly where there are no symbols.</summary>
    public static string Place(ToolSession session, CodeUse use) => use.Place is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"{session.Show(place.File)}({place.Line},{place.Column})")
        : $"{use.Assembly}.dll, line not known";

    private static void WriteText(ToolSession session, UsageSearch search, IReadOnlyList<FoundUse> found)
    {
        foreach (var group in found.GroupBy(Of))
        {
            session.Output.WriteLine(group.Key, Tone.Strong);
            foreach (var one in group)
            {
                session.Output.WriteParagraph(2, (Place(session, one.Use), Tone.Path), ($"  {one.Use.What}", Tone.Normal), (one.Use.Method.Length > 0 ? $"  in {one.Use.Method}" : "", Tone.Faint));
            }

            session.Output.WriteLine();
        }

        session.Output.WriteLine(Summary(search, found), Tone.Faint);
    }

    /// <summary>What a place uses, in words.</summary>
    private static string Of(FoundUse one) => one.Mark is null ? "any of them, through a list"
        : one.On is null ? $"{one.Mark.Path} ({Kind(one.Mark)})"
        : $"{one.Mark.Path} ({Kind(one.Mark)}), which depends on the {Kind(one.On)} {one.On.Path}";

    private static string Kind(KnownMark mark) => MarkKindDefinition.Get(mark.Kind).Name;

    private static string Summary(UsageSearch search, IReadOnlyList<FoundUse> found)
    {
        var inCode = found.Count(static one => one.Use.Form != UseForm.Annotation);
        var assemblies = search.Assemblies.Count == 0 ? "no assembly was searched" : Reports.Summary.Count(search.Assemblies.Count, "assembly", "assemblies") + " searched";
        return $"{Reports.Summary.Count(inCode, "place")} in code and {found.Count - inCode} in annotations; {assemblies}";
    }

    private static void WriteJson(ToolSession session, UsageSearch search, UsageTarget target, IReadOnlyList<FoundUse> found) => JsonOutput.Write(session.Writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("marks");
        foreach (var mark in target.Marks)
        {
            WriteMark(json, mark);
        }

        json.WriteEndArray();
        json.WriteStartArray("uses");
        foreach (var (use, mark, on) in found)
        {
            json.WriteStartObject();
            json.WriteString("form", use.Form.ToString().ToLowerInvariant());
            json.WriteString("what", use.What);
            if (mark is not null)
            {
                json.WriteString("of", mark.Path);
            }

            if (on is not null)
            {
                json.WriteString("dependsOn", on.Path);
            }

            if (use.Place is { } place)
            {
                json.WriteString("file", session.Show(place.File));
                json.WriteNumber("line", place.Line);
                json.WriteNumber("column", place.Column);
                json.WriteNumber("endLine", place.EndLine);
                json.WriteNumber("endColumn", place.EndColumn);
            }

            if (use.Assembly.Length > 0)
            {
                json.WriteString("method", use.Method);
                json.WriteString("assembly", use.Assembly);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("searched");
        foreach (var path in search.Assemblies)
        {
            json.WriteStringValue(session.Show(path));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteMark(System.Text.Json.Utf8JsonWriter json, KnownMark mark)
    {
        json.WriteStartObject();
        json.WriteString("mark", mark.Path);
        json.WriteString("kind", Kind(mark));
        if (mark.FormerIds.Count > 0)
        {
            json.WriteStartArray("formerly");
            foreach (var former in mark.FormerIds)
            {
                json.WriteStringValue(former);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
