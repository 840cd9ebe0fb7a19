using System.Reflection;

namespace Quoin.Compiler.Diagnostics;

/// <summary>The page that explains every rule, <c>docs/diagnostics.md</c>.</summary>
internal static class ReferencePage
{
    /// <summary>Its address, for the version of this assembly; the build gives it.</summary>
    public static string Address { get; } = typeof(ReferencePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "DiagnosticsPage").Value!;

    /// <summary>The fragment of a heading: small letters and digits, hyphens for spaces, nothing for anything else.</summary>
    public static string Fragment(string heading) => new([.. heading.ToLowerInvariant()
        .Where(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or ' ' or '-')
        .Select(character => character == ' ' ? '-' : character)]);
}
