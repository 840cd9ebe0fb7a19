using System.Reflection;

namespace Quoin.Compiler.Diagnostics;

/// <summary>The page that explains every rule, <c>docs/diagnostics.md</c>.</summary>
internal static class ReferencePage
{
    /// <summary>The address of the page for this assembly's version, set by the build.</summary>
    public static string Address { get; } = typeof(ReferencePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "DiagnosticsPage").Value!;

    /// <summary>The fragment of a heading: lowercase letters and digits, hyphens for spaces; other characters are dropped.</summary>
    public static string Fragment(string heading) => new([.. heading.ToLowerInvariant()
        .Where(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or ' ' or '-')
        .Select(character => character == ' ' ? '-' : character)]);
}
