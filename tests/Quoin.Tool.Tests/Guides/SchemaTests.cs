using System.Text.Json;

namespace Quoin.Tool.Tests.Guides;

/// <summary>The schemas for editors.</summary>
public sealed class SchemaTests
{
    private const string Folder = "generators/Quoin.Compiler/schemas/";

    [Fact]
    public void The_schemas_are_written_and_it_is_said_how_to_use_them()
    {
        using var place = Workplace.Tea;

        Assert.Equal(
            """
            Wrote .quoin/quoin.schema.json, .quoin/quoin.policy.schema.json and .quoin/quoin.model.schema.json.

            VS Code with the extension "YAML" by Red Hat: add this to .vscode/settings.json.

              {
                "yaml.schemas": {
                  ".quoin/quoin.schema.json": "*.quoin.yaml",
                  ".quoin/quoin.policy.schema.json": "*quoin.policy.yaml",
                  ".quoin/quoin.model.schema.json": "quoin.model.yaml"
                }
              }

            Other editors with yaml-language-server: make this the first line of an annotation, with the path relative to it.

              # yaml-language-server: $schema=../.quoin/quoin.schema.json

            Rider and other JetBrains editors: add the files under Settings, "JSON Schema Mappings".

            """,
            place.Quoin("schema").Succeeded);
        Assert.Equal(Repository.Read(Folder + "quoin.schema.json"), place.Read(".quoin/quoin.schema.json"));
        Assert.Equal(Repository.Read(Folder + "quoin.policy.schema.json"), place.Read(".quoin/quoin.policy.schema.json"));
        Assert.Equal(["quoin.model.schema.json", "quoin.policy.schema.json", "quoin.schema.json"], Directory.GetFiles(place.PathOf(".quoin")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_can_be_named_and_what_is_there_is_replaced()
    {
        using var place = new Workplace().Write("схеми/для yaml/quoin.schema.json", "old");

        Assert.Contains("\"схеми/для yaml/quoin.schema.json\": \"*.quoin.yaml\"", place.Quoin("schema", "--output", "схеми/для yaml").Succeeded, StringComparison.Ordinal);
        Assert.Equal(Repository.Read(Folder + "quoin.schema.json"), place.Read("схеми/для yaml/quoin.schema.json"));
    }

    [Theory]
    [InlineData("annotation", "quoin.schema.json")]
    [InlineData("policy", "quoin.policy.schema.json")]
    [InlineData("model", "quoin.model.schema.json")]
    public void One_schema_can_be_written_to_the_standard_output(string subject, string file)
    {
        using var place = new Workplace();

        var text = place.Quoin("schema", "--stdout", subject).Succeeded;

        Assert.Equal(Repository.Read(Folder + file), text);
        JsonDocument.Parse(text).Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(place.Root));
    }

    [Fact]
    public void The_kinds_fields_and_words_of_models_are_in_the_schemas()
    {
        using var place = Workplace.Tea.Write("content/quoin.model.yaml", """
            quoin-model: 1
            claim-kinds:
              obligation: { description: What someone must do., fields: { deadline: { type: date, required: true, description: The last day. } } }

            """);

        var told = place.Quoin("schema", "--output", "obj").Succeeded;

        Assert.StartsWith("Wrote obj/quoin.schema.json, obj/quoin.policy.schema.json and obj/quoin.model.schema.json, with the models of the folders 'content/' and 'seeds/'.", told, StringComparison.Ordinal);
        using var annotation = JsonDocument.Parse(place.Read("obj/quoin.schema.json"));
        var deadline = annotation.RootElement.GetProperty("definitions").GetProperty("claim-of-kind-obligation").GetProperty("properties").GetProperty("deadline");
        Assert.Equal("The last day.", deadline.GetProperty("description").GetString());
        Assert.Contains("\"obligation\"", place.Read("obj/quoin.policy.schema.json"), StringComparison.Ordinal);
        Assert.Equal(Repository.Read(Folder + "quoin.model.schema.json"), place.Read("obj/quoin.model.schema.json"));
    }

    [Fact]
    public void A_schema_that_does_not_exist_is_answered_in_one_line()
    {
        using var place = new Workplace();

        var command = place.Quoin("schema", "--stdout", "polcy");

        Assert.Equal((2, "", "quoin: --stdout cannot be 'polcy'; did you mean 'policy'?\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_reported_in_one_line()
    {
        using var place = new Workplace().Write(".quoin", "a file");

        var command = place.Quoin("schema");

        Assert.Equal((2, ""), (command.ExitCode, command.Output));
        Assert.StartsWith("quoin: The schemas cannot be written to '.quoin': ", command.Error, StringComparison.Ordinal);
        Assert.Single(command.Error.TrimEnd('\n').Split('\n'));
    }
}
