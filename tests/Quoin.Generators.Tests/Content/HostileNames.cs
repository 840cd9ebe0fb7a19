using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>Names that C#, .NET, Quoin or generated code uses, as ids.</summary>
internal static partial class HostileNames
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type[] Generated = [typeof(object), typeof(Enum), typeof(Article), typeof(Claim), typeof(Mark), typeof(MarkList<>), typeof(ArticleList)];

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText)
            .Concat(typeof(Article).Assembly.GetTypes().Select(type => type.Name))
            .Concat(typeof(Article).Assembly.GetTypes().SelectMany(type => (type.Namespace ?? "").Split('.')))
            .Concat(Generated.SelectMany(type => type.GetMembers(Members)).Select(member => member.Name))
            .Concat(typeof(object).Assembly.GetExportedTypes().Where(type => type.Namespace == "System").Select(type => type.Name))
            .Concat(["All", "Valid", "IncludingInvalid", "Key", "GetKey", "Get", "TryGetValue", "Article", "Claims", "Content", "Block", "Table", "QuoinContent", "System", "App", "Names"])
            .Select(KebabCase).Where(id => Id().IsMatch(id)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static string KebabCase(string name) => WordStart().Replace(name.Trim('_'), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")]
    private static partial Regex WordStart();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
