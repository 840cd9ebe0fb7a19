using System.CommandLine;
using Quoin.Tool.Guides;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class SchemaCommand
{
    public static Command Create(ToolSession session)
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder to write to.",
            HelpName = "folder",
            DefaultValueFactory = static _ => EditorSetup.DefaultFolder,
        };
        var standard = WordOption.CreateOptional("--stdout", "Writes one schema to the standard output, and no file.", [.. EditorSetup.Schemas.Keys]);
        var command = new ToolCommand("schema", "Writes the JSON Schemas of the format, and says how to set an editor up with them.")
        {
            Examples =
            [
                ("quoin schema", "Writes the schemas to the folder .quoin."),
                ("quoin schema --stdout annotation > quoin.schema.json", "Writes the schema of annotations elsewhere."),
            ],
        };
        command.Add(output);
        command.Add(standard);
        command.SetAction((result, cancellation) => Task.FromResult(result.GetValue(standard) is { } subject
            ? EditorSetup.WriteSchema(session, subject)
            : EditorSetup.WriteSchemas(session, result.GetValue(output)!, cancellation)));
        return command;
    }
}
