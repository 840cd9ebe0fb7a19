using System.Runtime.InteropServices;

namespace Quoin.Package.Tests;

/// <summary>Self-contained and trimmed apps.</summary>
public sealed class PublishTests : IDisposable
{
    private const string Program = """
        using App;

        Console.WriteLine(Tea.Claims.WakesYouUp);
        Console.WriteLine(QuoinContent.Articles[0].Coverage);
        Console.WriteLine(Quoin.ContentSnapshot.Render(Tea.Article));
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(Tea.Caveats.SmallTrial.Statement.GetUtf8Text()));
        Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(Tea.Article, Json.Default.Article));
        Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(Tea.Claims.WakesYouUp.Statement, Json.Default.QualifiedLocalizedText));

        [System.Text.Json.Serialization.JsonSerializable(typeof(Quoin.Article))]
        [System.Text.Json.Serialization.JsonSerializable(typeof(Quoin.Qualified<Quoin.LocalizedText>))]
        internal sealed partial class Json : System.Text.Json.Serialization.JsonSerializerContext;

        """;

    private readonly Consumer _user = new();

    public PublishTests()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Program);
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Native_code_and_a_trimmed_app_print_what_the_runtime_does_and_no_warning()
    {
        var expected = _user.DotNet("App", "run").Succeeded;

        Assert.StartsWith(Consumer.Shown, expected, StringComparison.Ordinal);
        Assert.Equal(expected, Publish("native", "-p:PublishAot=true"));
        Assert.Equal(expected, Publish("trimmed", "--self-contained", "-p:PublishTrimmed=true"));
    }

    private string Publish(string folder, params string[] arguments)
    {
        var output = _user.DotNet("App", ["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", _user.PathOf(folder), "-p:TreatWarningsAsErrors=true", "-p:TrimmerSingleWarn=false", .. arguments]).Succeeded;
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return Command.Run(_user.Root, _user.PathOf($"{folder}/App")).Succeeded;
    }
}
