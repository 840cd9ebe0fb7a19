using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.JsonSchema;
using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Guides;

/// <summary>Writes the JSON Schemas of a format, and says how to set an editor up.</summary>
/// <param name="session">The session.</param>
/// <param name="format">The format, with the models of the content.</param>
/// <param name="origin">Where the content was found, in one line.</param>
internal sealed class EditorSetup(ToolSession session, AnnotationFormat format, string origin)
{
    /// <summary>The folder for schemas that is used if none is named.</summary>
    public const string DefaultFolder = ".quoin";

    /// <summary>The file names of the schemas, by what they are for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Schemas = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annotation"] = "quoin.schema.json",
        ["policy"] = "quoin.policy.schema.json",
        ["model"] = "quoin.model.schema.json",
    };

    /// <summary>Writes a schema to the standard output. Returns the exit code.</summary>
    /// <param name="subject">What it is for: a key of <see cref="Schemas"/>.</param>
    public int WriteSchema(string subject)
    {
        session.Writer.Write(TextOf(Schemas[subject]));
        return ExitCode.Clean;
    }

    /// <summary>Writes the schemas to a folder. Returns the exit code.</summary>
    /// <param name="folder">The folder, which is created if it does not exist.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The folder cannot be written.</exception>
    public int WriteSchemas(string folder, CancellationToken cancellation)
    {
        var full = session.FullPath(folder);
        try
        {
            Directory.CreateDirectory(full);
            foreach (var name in Schemas.Values)
            {
                FileOutput.Write($"{full}/{name}", TextOf(name), cancellation);
            }
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            throw new ToolException($"The schemas cannot be written to '{session.Show(full)}': {SafeText.Escape(FileErrors.Describe(exception, isWritten: true))}");
        }

        var shown = session.Show(full);
        var output = session.Output;
        var models = format.IsDefault ? "" : $", with the models of {origin}";
        output.WriteLine($"Wrote {Enumeration.Join([.. Schemas.Values.Select(name => $"{shown}/{name}")], "and")}{models}.");
        output.WriteLine();
        output.WriteLine("VS Code with the extension \"YAML\" by Red Hat: add this to .vscode/settings.json.", Tone.Strong);
        output.WriteLine();
        WriteLines(
            "{",
            "  \"yaml.schemas\": {",
            $"    \"{shown}/{Schemas["annotation"]}\": \"*.quoin.yaml\",",
            $"    \"{shown}/{Schemas["policy"]}\": \"*quoin.policy.yaml\",",
            $"    \"{shown}/{Schemas["model"]}\": \"quoin.model.yaml\"",
            "  }",
            "}");
        output.WriteLine();
        output.WriteLine("Other editors with yaml-language-server: make this the first line of an annotation, with the path relative to it.", Tone.Strong);
        output.WriteLine();
        WriteLines($"# yaml-language-server: $schema={(shown.StartsWith('/') ? shown : $"../{shown}")}/{Schemas["annotation"]}");
        output.WriteLine();
        output.WriteLine("Rider and other JetBrains editors: add the files under Settings, \"JSON Schema Mappings\".", Tone.Strong);
        return ExitCode.Clean;

        void WriteLines(params IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                output.WriteLine($"  {line}", Tone.Information);
            }
        }
    }

    private string TextOf(string name) =>
        (name == Schemas["model"] ? SchemaFile.OfModels : name == Schemas["policy"] ? SchemaFile.OfPolicies(format) : SchemaFile.OfAnnotations(format)).Text;
}
