namespace Quoin.Generators.Tests.Analyzers;

/// <summary>The diagnostics of the oldest supported compiler and of the analyzers for the programs of the <see cref="Table"/>.</summary>
public class OldestCompilerTests
{
    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_is_said_where_it_is_expected(string name) => Table.AssertIsExpected(name, Judge.Render(name));

    [Fact]
    public void It_is_the_one_that_the_generator_refers_to() => Assert.Equal("4.8.0.0", Judge.CompilerVersion());
}

/// <summary>The same with the compiler of the SDK that built the tests.</summary>
public class SdkCompilerTests
{
    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_is_said_where_it_is_expected(string name) => Table.AssertIsExpected(name, SdkCompiler.Render(name));

    [Fact]
    public void It_is_another_than_the_oldest() =>
        Assert.True(Version.Parse(SdkCompiler.CompilerVersion()) >= new Version(5, 0), $"It is {SdkCompiler.CompilerVersion()}.");
}
