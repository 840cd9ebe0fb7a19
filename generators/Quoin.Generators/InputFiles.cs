using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Tells the files of a build apart by their names, and reads them.</summary>
internal static class InputFiles
{
    /// <summary>Compares lists of files by the files in them.</summary>
    public static IEqualityComparer<ImmutableArray<AdditionalText>> SameFiles { get; } = new FileListComparer();

    /// <summary>The files of which the path was there already.</summary>
    public static ImmutableArray<AdditionalText> Repeated(ImmutableArray<AdditionalText> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => !paths.Add(file.Path)).ToImmutableArray();
    }

    /// <summary>The text of a file; of one that is too long the length alone, without a copy.</summary>
    public static FileText Read(AdditionalText file, int limit, CancellationToken cancellation)
    {
        // The compiler hands over one file after the other without asking.
        cancellation.ThrowIfCancellationRequested();
        return file.GetText(cancellation) switch
        {
            null => default,
            { Length: var length } when length > limit => new FileText(null, length),
            var text => FileText.Of(text.ToString()),
        };
    }

    /// <summary>Whether a file is an annotation; the shorter ending too, so that it is reported and not passed over.</summary>
    public static bool IsAnnotation(string path) =>
        path.EndsWith(".quoin.yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".quoin.yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a policy: <c>quoin.policy.yaml</c>, or named like <c>safety.quoin.policy.yaml</c>; with either ending.</summary>
    public static bool IsPolicy(string path) => EndsWithName(path, "quoin.policy.yaml") || EndsWithName(path, "quoin.policy.yml");

    public static bool IsSource(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private sealed class FileListComparer : IEqualityComparer<ImmutableArray<AdditionalText>>
    {
        public bool Equals(ImmutableArray<AdditionalText> x, ImmutableArray<AdditionalText> y) => x.SequenceEqual(y);

        public int GetHashCode(ImmutableArray<AdditionalText> obj) => obj.Length;
    }

    private static bool EndsWithName(string path, string name) => path.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\' or '.');
}
