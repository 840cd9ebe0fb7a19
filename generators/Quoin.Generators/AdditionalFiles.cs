using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Reads the files of a build.</summary>
internal static class AdditionalFiles
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

    private sealed class FileListComparer : IEqualityComparer<ImmutableArray<AdditionalText>>
    {
        public bool Equals(ImmutableArray<AdditionalText> x, ImmutableArray<AdditionalText> y) => x.SequenceEqual(y);

        public int GetHashCode(ImmutableArray<AdditionalText> obj) => obj.Length;
    }
}
