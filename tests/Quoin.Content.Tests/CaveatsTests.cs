using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Content.Tests;

public sealed class CaveatsTests
{
    /// <summary>Tests of code that omits caveats.</summary>
    private static readonly string[] TestsOfIt = ["tests/Quoin.Tests/ClaimTests.cs", "tests/Quoin.Tests/Safety/SideDoorTests.cs", "tests/Shared/BodyWalk.cs"];

    private static readonly string[] Folders = ["src", "content", "tests"];

    /// <summary>The writer of HTML, which writes the standing, the text and the caveats of a claim in elements of their own. Its tests read them together.</summary>
    private static readonly string[] WritersOfParts = ["src/Quoin.Html/Marks/BodyLanguages.cs", "src/Quoin.Html/Parts/StatedClaim.cs"];

    [Fact]
    public void Nothing_of_the_product_leaves_caveats_out_but_the_tests_of_that()
    {
        var files = Folders
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Where(LeavesCaveatsOut)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));

        Assert.Equal([.. WritersOfParts, .. TestsOfIt], files.Order(StringComparer.Ordinal));
    }

    private static bool LeavesCaveatsOut(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Any(name => name.Identifier.ValueText == "WithoutCaveats" && name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
            && name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
