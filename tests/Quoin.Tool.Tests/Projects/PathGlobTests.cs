using Quoin.Tool.Projects;

namespace Quoin.Tool.Tests.Projects;

/// <summary>Globs on the command line, which match as those in a project file do.</summary>
public sealed class PathGlobTests
{
    [Theory]
    [InlineData("/a/*.yaml", "/a/b.yaml", true)]
    [InlineData("/a/*.yaml", "/a/b/c.yaml", false)]
    [InlineData("/a/**/*.yaml", "/a/b.yaml", true)]
    [InlineData("/a/**/*.yaml", "/a/b/c/d.yaml", true)]
    [InlineData("/a/**", "/a/b/c.yaml", true)]
    [InlineData("/a/**", "/b/c.yaml", false)]
    [InlineData("/a/b?.yaml", "/a/bc.yaml", true)]
    [InlineData("/a/b?.yaml", "/a/b.yaml", false)]
    [InlineData("/a b/стаття (1)*.yaml", "/a b/стаття (1) x.yaml", true)]
    [InlineData("/a/.*", "/a/bc", false)]
    public void A_pattern_matches_as_in_a_project_file(string pattern, string path, bool isMatch) => Assert.Equal(isMatch, new PathGlob(pattern).IsMatch(path));
}
