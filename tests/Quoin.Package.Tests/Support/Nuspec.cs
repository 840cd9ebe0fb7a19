using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>What a package says of itself.</summary>
internal static partial class Nuspec
{
    /// <summary>The description of a package, without what differs by commit and by owner.</summary>
    public static string Of(string package)
    {
        var file = Packed.Files(package).Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(Packed.Read(package, file)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return Commit().Replace(text, "").Replace(Repository.Address, "{address}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@" commit=""[0-9a-f]{40}""")]
    private static partial Regex Commit();
}
