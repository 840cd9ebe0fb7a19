using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Loads analyzers and generators into this process, each assembly only once.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(fullPath))) ? Assembly.Load(AssemblyName.GetAssemblyName(fullPath)) : Assembly.LoadFrom(fullPath);
}
