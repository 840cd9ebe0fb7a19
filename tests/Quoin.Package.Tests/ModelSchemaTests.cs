namespace Quoin.Package.Tests;

/// <summary>The schemas that a build writes for the model in force, in the folder in which editors look for them.</summary>
public sealed class ModelSchemaTests : IDisposable
{
    private const string Model = "Words/content/quoin.model.yaml";
    private const string Schema = "Words/obj/quoin.schema.json";
    private const string PolicySchema = "Words/obj/quoin.policy.schema.json";
    private const string Framework = "<TargetFramework>net10.0</TargetFramework>";

    private readonly Consumer _user = new();

    public ModelSchemaTests()
    {
        _user.AddProject("Words", Framework);
        _user.Write(Model, "quoin-model: 1\nmodel: none\nclaim-kinds:\n  obligation: { description: What someone must do., fields: { deadline: { type: date, description: The last day. } } }\n");
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_build_after_an_edit_of_the_model_writes_them_and_one_after_no_change_does_not()
    {
        Build("Words");
        Assert.Contains("\"deadline\"", Read(Schema), StringComparison.Ordinal);
        Assert.Contains("\"obligation\"", Read(PolicySchema), StringComparison.Ordinal);
        Assert.Contains("\"claim-kinds\"", Read("Words/obj/quoin.model.schema.json"), StringComparison.Ordinal);

        var before = Written();
        Build("Words");
        Assert.Equal(before, Written());

        _user.Replace(Model, "deadline:", "due-by:");
        Build("Words");
        Assert.Contains("\"due-by\"", Read(Schema), StringComparison.Ordinal);
        Assert.DoesNotContain("\"deadline\"", Read(Schema), StringComparison.Ordinal);

        File.Delete(_user.PathOf(Model));
        Build("Words");
        Assert.Contains("\"efficacy\"", Read(Schema), StringComparison.Ordinal);
        Assert.DoesNotContain("\"due-by\"", Read(Schema), StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_model_has_errors_the_last_ones_stay_and_the_compiler_reports_the_errors()
    {
        Build("Words");
        var before = Read(Schema);

        _user.Replace(Model, "type: date", "type: day");
        var build = _user.DotNet("Words", "build");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error QUO", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MSB", build.Output, StringComparison.Ordinal);
        Assert.Equal(before, Read(Schema));
    }

    [Fact]
    public void A_project_without_a_model_has_those_of_the_model_that_it_references()
    {
        _user.AddProject("App", Framework, """<ProjectReference Include="../Words/Words.csproj" />""");
        _user.AddProject("Plain", Framework);

        Build("App");
        Assert.Contains("\"deadline\"", Read("App/obj/quoin.schema.json"), StringComparison.Ordinal);

        _user.Replace(Model, "deadline:", "due-by:");
        Build("App");
        Assert.Contains("\"due-by\"", Read("App/obj/quoin.schema.json"), StringComparison.Ordinal);

        Build("Plain");
        Assert.DoesNotContain("\"due-by\"", Read("Plain/obj/quoin.schema.json"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_user.PathOf("Plain/obj"), "quoin.models*"));
    }

    private void Build(string project) => _ = _user.DotNet(project, "build").Succeeded;

    private string Read(string file) => File.ReadAllText(_user.PathOf(file));

    private DateTime[] Written() => [.. Directory.GetFiles(_user.PathOf("Words/obj"), "quoin.*").Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];
}
