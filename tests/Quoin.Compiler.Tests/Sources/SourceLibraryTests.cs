using Quoin.Compiler.Sources;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class SourceLibraryTests
{
    [Fact]
    public void Of_names_that_are_equally_near_one_is_meant_in_whatever_order_the_files_come()
    {
        SourceFile[] files = [new("seeds/salt2.txt", ""), new("seeds/salt1.txt", ""), new("seeds/a/salt1.txt", "")];

        Assert.Equal("../seeds/a/salt1.txt", Nearest(files));
        Assert.Equal("../seeds/a/salt1.txt", Nearest([.. files.Reverse()]));
    }

    private static string? Nearest(SourceFile[] files) =>
        new SourceLibrary([.. files]).Find(Compilation.Of("", "Salt is white.").Parsed.Annotation!).Nearest;
}
