namespace Quoin.Package.Tests;

/// <summary>A program in one file: what the SDK builds again before it runs it.</summary>
public sealed class FileBasedAppTests : IDisposable
{
    private const string Program = "Handbook.cs";
    private const string Annotation = "content/tea.quoin.yaml";

    private readonly Consumer _user = new();

    public FileBasedAppTests()
    {
        _user.AddArticle(".");
        _user.Write(Program, $"""
            #:package Quoin@{Packed.Version}
            Console.WriteLine(Handbook.Tea.Claims.WakesYouUp);

            """);
        Assert.Equal(Consumer.Shown, Run().Succeeded);
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Every_run_sees_content_that_has_changed()
    {
        _user.Replace(Annotation, "    kind: limitation\n", "    kind: limitation\n    statement: few took part\n");
        Assert.EndsWith("  - few took part\n", Run().Succeeded, StringComparison.Ordinal);

        // An older file, with its old time.
        _user.Write(Annotation, Consumer.Annotation);
        File.SetLastWriteTimeUtc(_user.PathOf(Annotation), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal(Consumer.Shown, Run().Succeeded);

        _user.Write("content/quoin.policy.yaml", "quoin-policy: 1\nrules:\n  has-a-ground:\n    needs: evidence\n    severity: error\n");
        Assert.Contains("tea.quoin.yaml(14,3): error QUO4009", Run().Failed, StringComparison.Ordinal);
        File.Delete(_user.PathOf("content/quoin.policy.yaml"));
        Assert.Equal(Consumer.Shown, Run().Succeeded);

        File.Move(_user.PathOf("seeds/tea.txt"), _user.PathOf("seeds/black-tea.txt"));
        Assert.Contains("tea.quoin.yaml(5,9): error QUO2005", Run().Failed, StringComparison.Ordinal);
        File.Move(_user.PathOf("seeds/black-tea.txt"), _user.PathOf("seeds/tea.txt"));

        File.Delete(_user.PathOf(Annotation));
        Assert.Contains("Handbook.cs(2,19): error CS0103", Run().Failed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_builds_nothing_if_nothing_has_changed()
    {
        var before = FileBasedApp.Built(_user);

        Assert.Equal(Consumer.Shown, Run().Succeeded);

        Assert.NotEmpty(before);
        Assert.Equal(before, FileBasedApp.Built(_user));
    }

    private Command Run() => FileBasedApp.Run(_user, Program);
}
