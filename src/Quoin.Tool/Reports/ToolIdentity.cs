using System.Reflection;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Reports;

/// <summary>What reports say of the tool.</summary>
internal static class ToolIdentity
{
    /// <summary>The version, without the commit.</summary>
    public static string Version { get; } = typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The address of the project.</summary>
    public static string Address { get; } = ReferencePage.Address[..ReferencePage.Address.IndexOf("/blob/", StringComparison.Ordinal)];
}
