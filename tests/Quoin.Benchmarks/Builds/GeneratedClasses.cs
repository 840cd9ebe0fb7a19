using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Builds;

/// <summary>Checks that a build compiled all of the content.</summary>
internal static class GeneratedClasses
{
    /// <summary>Throws if an article has no class.</summary>
    public static void Check(BuiltApp app, ArticleCorpus corpus)
    {
        using var assembly = new PEReader(app.Assembly.OpenRead());
        var reader = assembly.GetMetadataReader();
        var classes = reader.TypeDefinitions.Select(type => reader.GetString(reader.GetTypeDefinition(type).Name)).ToHashSet(StringComparer.Ordinal);
        if (corpus.Articles.FirstOrDefault(article => !classes.Contains(article.ClassName)) is { } missing)
        {
            throw new InvalidOperationException($"The assembly of {app.Contender.Name} has no class {missing.ClassName}.");
        }
    }
}
