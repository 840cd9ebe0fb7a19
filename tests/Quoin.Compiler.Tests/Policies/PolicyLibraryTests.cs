using Quoin.Compiler.Syntax;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class PolicyLibraryTests
{
    private static readonly PolicyLibrary Library = new(
    [
        Policy("/r/content/health/quoin.policy.yaml"),
        Policy("/r/content/quoin.policy.yaml"),
        Policy("/r/content/b.quoin.policy.yaml"),
        Policy("/r/content/he/quoin.policy.yaml"),
    ]);

    [Theory]
    [InlineData("/r/content/a.quoin.yaml", "b.quoin.policy.yaml", "quoin.policy.yaml")]
    [InlineData("/r/content/health/a.quoin.yaml", "b.quoin.policy.yaml", "quoin.policy.yaml", "health/quoin.policy.yaml")]
    [InlineData("/r/content/health/deep/down/a.quoin.yaml", "b.quoin.policy.yaml", "quoin.policy.yaml", "health/quoin.policy.yaml")]
    [InlineData("\\r\\content\\x\\..\\health\\a.quoin.yaml", "b.quoin.policy.yaml", "quoin.policy.yaml", "health/quoin.policy.yaml")]
    [InlineData("/r/other/a.quoin.yaml")]
    [InlineData("a.quoin.yaml")]
    public void A_policy_governs_its_folder_and_those_below_the_outermost_first(string annotation, params string[] policies) =>
        Assert.Equal(policies.Select(policy => "/r/content/" + policy), Library.Governing(annotation).Select(policy => policy.Path));

    [Fact]
    public void A_policy_beside_the_annotations_governs_where_paths_have_no_folder() =>
        Assert.Single(new PolicyLibrary([Policy("quoin.policy.yaml")]).Governing("a.quoin.yaml"));

    [Fact]
    public void Libraries_compare_by_their_policies() =>
        Assert.Equal(new PolicyLibrary([Policy("a")]), new PolicyLibrary([Policy("a")]));

    private static Policy Policy(string path) => new(path, [], [], []);
}
