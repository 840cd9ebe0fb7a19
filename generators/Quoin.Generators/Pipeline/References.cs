using Microsoft.CodeAnalysis;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Names;

namespace Quoin.Generators.Pipeline;

/// <summary>
/// Reads what content the references of a build have, one by one, so that a new reference is read alone, and a change of the build's own C# reads
/// none. The compilation is not used: it changes with each key that is pressed.
/// </summary>
internal static class References
{
    /// <summary>The content of each reference; null for those without.</summary>
    public static IncrementalValuesProvider<AssemblyManifest?> ReadContent(this IncrementalValuesProvider<MetadataReference> references) =>
        references.Select(static (reference, cancellation) => Read(reference, cancellation));

    private static AssemblyManifest? Read(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();

        if (reference.Properties.Kind != MetadataImageKind.Assembly)
        {
            return null;
        }

        var manifest = reference switch
        {
            PortableExecutableReference image => Read(image),
            CompilationReference { Compilation: var compilation } => Read(compilation, cancellation),
            _ => null,
        };

        // Generated code cannot name what is only in the namespaces of an alias.
        var aliases = reference.Properties.Aliases;
        return manifest is null || aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias) ? manifest : manifest with { IsAliased = true };
    }

    /// <summary>Reads an assembly. If it cannot be read, the C# compiler reports that.</summary>
    private static AssemblyManifest? Read(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is [var module, ..]
                ? AssemblyReader.Read(module.GetMetadataReader())
                : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Reads a project that an editor has open. Its list of content names the classes, so that no other class is bound.</summary>
    private static AssemblyManifest? Read(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<ManifestText>();
        foreach (var symbol in compilation.GetSymbolsWithName(ManifestText.IndexName, SymbolFilter.Type, cancellation))
        {
            if (symbol is INamedTypeSymbol { ContainingType: null } index && Text(index) is { } text)
            {
                found.Add(text);
                if (ManifestReader.Read(text).Value is IndexManifest { Libraries: var libraries })
                {
                    foreach (var library in libraries)
                    {
                        found.AddRange(index.ContainingNamespace.GetTypeMembers(CSharpNames.FromId(library)).Select(Text).OfType<ManifestText>());
                    }
                }
            }
        }

        foreach (var symbol in compilation.GetSymbolsWithName(ModelNames.ClassName, SymbolFilter.Type, cancellation))
        {
            if (symbol is INamedTypeSymbol { ContainingType: null } model && Text(model) is { } text)
            {
                found.Add(text);
            }
        }

        return found.Count == 0 ? null : AssemblyManifest.Read(compilation.Assembly.Identity.Name, compilation.Assembly.Identity.Version, found);
    }

    private static ManifestText? Text(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: ManifestText.AttributeName } found && found.ContainingNamespace.ToDisplayString() == ManifestText.AttributeNamespace)
            {
                return attribute.ConstructorArguments is [{ Value: int version }, { Value: string content }]
                    ? new ManifestText(type.ContainingNamespace.ToDisplayString().Replace("@", ""), type.Name, version, content)
                    : new ManifestText(type.ContainingNamespace.ToDisplayString().Replace("@", ""), type.Name, 0, "");
            }
        }

        return null;
    }
}
