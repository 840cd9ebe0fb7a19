namespace Quoin.Content.Tests;

/// <summary>Two people who build one commit get one assembly, with real builds of two copies of the product.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly Checkout _here = new();
    private readonly Checkout _there = new();

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public void The_folder_the_language_of_the_machine_and_the_line_ends_of_the_checkout_change_no_byte()
    {
        _there.EndLinesAsWindowsDoes();

        Build(_here, "en_US.UTF-8");
        Build(_there, "tr_TR.UTF-8");

        var generated = _here.GeneratedFiles;
        Assert.NotEmpty(generated);
        Assert.Equal(generated, _there.GeneratedFiles);
        Assert.Equal(File.ReadAllBytes(_here.ContentAssembly), File.ReadAllBytes(_there.ContentAssembly));
    }

    private static void Build(Checkout checkout, string language)
    {
        var build = checkout.BuildIn(language, "content", "-p:EmitCompilerGeneratedFiles=true");
        Assert.True(build.ExitCode == 0, build.ToString());
    }
}
