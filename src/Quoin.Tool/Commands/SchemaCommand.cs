using System.CommandLine;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Guides;
using Quoin.Tool.Projects;
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
        var command = new ToolCommand("schema", "Writes the JSON Schemas of the format, with the kinds, fields and words of the content's models, and says how to set an editor up with them.")
        {
            Examples =
            [
                ("quoin schema", "Writes the schemas to the folder .quoin."),
                ("quoin schema --output obj", "Writes them where a build of the project puts them, without a build."),
                ("quoin schema --stdout annotation > quoin.schema.json", "Writes the schema of annotations elsewhere."),
            ],
        };
        command.Add(output);
        command.Add(standard);
        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var set = await ContentLoader.LoadAsync(session, content.Read(result), cancellation);
            var models = BuildSteps.ModelsOf(set.Project);
            if (models.Errors.FirstOrDefault() is { } error)
            {
                throw new ToolException($"The model has errors, so no schema was written; fix them first: {LocatedError.Of(error, session.Show)}");
            }

            var setup = new EditorSetup(session, models.Format, set.Origin);
            return result.GetValue(standard) is { } subject ? setup.WriteSchema(subject) : setup.WriteSchemas(result.GetValue(output)!, cancellation);
        });
        return command;
    }
}
