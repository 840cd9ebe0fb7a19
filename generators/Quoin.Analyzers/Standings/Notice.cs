using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Names;
using Quoin.Compiler.Workspace;

namespace Quoin.Analyzers.Standings;

/// <summary>Reads what the C# compiler reports where a generated field is used.</summary>
internal static class Notice
{
    /// <summary>Creates the compiler's diagnostic for a field of a mark; null if the mark is valid.</summary>
    /// <param name="field">The field.</param>
    /// <param name="location">The location.</param>
    /// <param name="ids">The ids of the marks of the same class, among them that of the replacement, which a code fix uses.</param>
    public static Diagnostic? Create(IFieldSymbol field, Location location, IReadOnlyCollection<string> ids)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: nameof(ObsoleteAttribute), ConstructorArguments: [{ Value: string message }, ..] }
                && RuleOf(attribute, message) is { } rule)
            {
                var name = field.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
                var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, Replacement(field, ids));
                return Diagnostic.Create(Descriptors.Get(rule), location, properties, $"'{name}' is obsolete: '{WithoutId(message, rule)}'");
            }
        }

        return null;
    }

    private static string? Replacement(IFieldSymbol field, IReadOnlyCollection<string> ids)
    {
        var name = field.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "ReplacedByAttribute")?.ConstructorArguments[0].Value as string;
        return ids.FirstOrDefault(id => CSharpNames.FromId(id) == name);
    }

    /// <summary>The rule that the attribute names; before .NET 5, its message does.</summary>
    private static Rule? RuleOf(AttributeData attribute, string message)
    {
        var id = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "DiagnosticId").Value.Value as string;
        return RuleCatalog.Standing.FirstOrDefault(rule => id is null ? message.StartsWith(Prefix(rule), StringComparison.Ordinal) : rule.Id == id);
    }

    private static string WithoutId(string message, Rule rule) =>
        message.StartsWith(Prefix(rule), StringComparison.Ordinal) ? message.Substring(Prefix(rule).Length) : message;

    private static string Prefix(Rule rule) => $"{rule.Id}: ";
}
