using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The settings of a project that sets one property.</summary>
internal static class Settings
{
    public static ProjectSettings Of(string property, string? value) => ProjectSettings.Create(name => name == property ? value : null);
}
