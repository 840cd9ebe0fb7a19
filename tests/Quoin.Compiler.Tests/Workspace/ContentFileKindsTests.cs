using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class ContentFileKindsTests
{
    [Theory]
    [InlineData("a.quoin.yaml", nameof(ContentFileKind.Annotation))]
    [InlineData("content/A.QUOIN.YML", nameof(ContentFileKind.Annotation))]
    [InlineData("quoin.policy.yaml", nameof(ContentFileKind.Policy))]
    [InlineData("content\\quoin.policy.yml", nameof(ContentFileKind.Policy))]
    [InlineData("content/safety.Quoin.Policy.yaml", nameof(ContentFileKind.Policy))]
    [InlineData("content/quoin.baseline", nameof(ContentFileKind.Baseline))]
    [InlineData("Quoin.Baseline", nameof(ContentFileKind.Baseline))]
    [InlineData("package/quoin.released.baseline", nameof(ContentFileKind.Baseline))]
    [InlineData("content\\quoin.accepted.yaml", nameof(ContentFileKind.Acceptances))]
    [InlineData("content/old.quoin.accepted.yaml", nameof(ContentFileKind.Stray))]
    [InlineData("content/x.quoin.baseline", nameof(ContentFileKind.Other))]
    [InlineData("a.txt", nameof(ContentFileKind.Source))]
    [InlineData("a.MD", nameof(ContentFileKind.Source))]
    [InlineData("a.yaml", nameof(ContentFileKind.Stray))]
    [InlineData("notquoin.policy.yaml", nameof(ContentFileKind.Stray))]
    [InlineData("a.quoin.yaml.txt", nameof(ContentFileKind.Stray))]
    [InlineData("a.quoin.yml.old", nameof(ContentFileKind.Stray))]
    [InlineData("a.quoin.json", nameof(ContentFileKind.Stray))]
    [InlineData("a.quoin.txt", nameof(ContentFileKind.Source))]
    [InlineData("a.quoin.yaml.d/b.txt", nameof(ContentFileKind.Source))]
    [InlineData("a.json", nameof(ContentFileKind.Other))]
    [InlineData("a.quoin.yaml~", nameof(ContentFileKind.Other))]
    [InlineData("a.quoin.yaml.bak", nameof(ContentFileKind.Other))]
    [InlineData("a.mdx", nameof(ContentFileKind.Other))]
    [InlineData("txt", nameof(ContentFileKind.Other))]
    [InlineData("", nameof(ContentFileKind.Other))]
    public void A_file_is_what_its_name_says(string path, string kind) => Assert.Equal(kind, ContentFileKinds.Of(path).ToString());
}
