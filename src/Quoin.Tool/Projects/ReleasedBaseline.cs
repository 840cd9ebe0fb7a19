using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Projects;

/// <summary>The baseline in the package of a released version, which the package's targets add to what the compiler reads.</summary>
internal static class ReleasedBaseline
{
    /// <summary>Whether a project names such a package, and its baseline is not in the folder of packages. The targets report the same in a build.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    /// <param name="facts">What MSBuild says about the project.</param>
    public static bool IsMissing(string folder, ProjectFacts facts) => facts.Property(ProjectQuery.ReleasedBaseline) is { } path && !File.Exists(Path.GetFullPath(path, folder));

    /// <summary>The diagnostic of a missing baseline; none if it is there, or if the project names no package.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    /// <param name="facts">What MSBuild says about the project.</param>
    public static IEnumerable<ContentDiagnostic> Check(string folder, ProjectFacts facts) =>
        IsMissing(folder, facts) ? [new DiagnosticBag("").Report(Rules.BaselinePackageMissing, default, facts.Property(ProjectQuery.BaselinePackage) ?? "")] : [];
}
