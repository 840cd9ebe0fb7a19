using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Generators.Tests;

/// <summary>
/// Visits everything that an object references, including private fields and what delegates capture, and finds objects that must
/// not outlive a step: those of Roslyn, which keep a whole compilation in memory, and of YAML. Most of them are compared by
/// reference, which defeats caching.
/// </summary>
internal sealed class TransientObjectFinder
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The path to the first of them, such as <c>Annotation._text: SourceText</c>; null if there is none.</summary>
    public static string? Find(object root) => new TransientObjectFinder().Find(root, root.GetType().Name);

    private string? Find(object? value, string path)
    {
        if (value is null or string or Pointer or MemberInfo || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return null;
        }

        if (IsTransient(value))
        {
            return $"{path}: {value.GetType().Name}";
        }

        return value.GetType().IsValueType || _seen.Add(value) ? FindInside(value, path) : null;
    }

    private string? FindInside(object value, string path)
    {
        if (value is Array array)
        {
            return First(array.Cast<object?>().Select((item, index) => Find(item, $"{path}[{index}]")));
        }

        if (value is Delegate { Target: { } target } && Find(target, $"{path}.Target") is { } captured)
        {
            return captured;
        }

        return First(Fields(value.GetType()).Select(field => Find(field.GetValue(value), $"{path}.{field.Name}")));
    }

    private static string? First(IEnumerable<string?> found) => found.FirstOrDefault(path => path is not null);

    private static bool IsTransient(object value) => value
        is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Compilation or SemanticModel or IOperation
        or SourceText or AdditionalText or Diagnostic or DiagnosticDescriptor or Location
        or YamlNode or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider or ParseOptions or CompilationOptions or MetadataReference;

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        // The private fields of a type are not among those of its derived types.
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    yield return field;
                }
            }
        }
    }
}
