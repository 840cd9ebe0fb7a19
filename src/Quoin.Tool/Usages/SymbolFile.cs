using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>The portable symbols of an assembly: beside it, or in it.</summary>
internal sealed class SymbolFile : IDisposable
{
    /// <summary>More than the symbols of any assembly, and less than the memory of any machine.</summary>
    private const int LongestEmbedded = 256 * 1024 * 1024;

    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _reader;

    private SymbolFile(MetadataReaderProvider provider)
    {
        _provider = provider;
        _reader = provider.GetMetadataReader();
    }

    /// <summary>Opens the symbols; null if there are none, or if they cannot be read.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="path">Its path.</param>
    public static SymbolFile? Open(PEReader assembly, string path)
    {
        try
        {
            if (assembly.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb && !IsSound(assembly, entry)))
            {
                return null;
            }

            return assembly.TryOpenAssociatedPortablePdb(path, AssemblyImage.TryOpen, out var provider, out _) ? new SymbolFile(provider!) : null;
        }
        catch (Exception exception) when (AssemblyImage.IsFault(exception))
        {
            return null;
        }
    }

    /// <summary>Where an instruction of a method was written; null if that is not known.</summary>
    public KnownPlace? Find(MethodDefinitionHandle method, int offset)
    {
        try
        {
            SequencePoint? found = null;
            var isHidden = false;
            var before = new List<SequencePoint>();
            foreach (var point in _reader.GetMethodDebugInformation(method).GetSequencePoints())
            {
                if (point.Offset > offset && found is not null)
                {
                    if (!isHidden)
                    {
                        break;
                    }

                    if (!point.IsHidden)
                    {
                        return Around(found.Value, before) is { } whole ? PlaceOf(whole, null) : PlaceOf(found.Value, point.Document == found.Value.Document && point.StartLine >= found.Value.StartLine ? point.StartLine : int.MaxValue);
                    }
                }
                else
                {
                    isHidden = point.IsHidden && point.Offset <= offset;
                    found = point.IsHidden ? found : point;
                    if (!point.IsHidden)
                    {
                        before.Add(point);
                    }
                }
            }

            return found is not { } last ? null : isHidden && Around(last, before) is { } statement ? PlaceOf(statement, null) : PlaceOf(last, isHidden ? int.MaxValue : null);
        }
        catch (Exception exception) when (AssemblyImage.IsFault(exception))
        {
            return null;
        }
    }

    public void Dispose() => _provider.Dispose();

    /// <summary>The statement before the last place that has that place in it: one that goes on without a place of its own after a part such as an arm of a <c>switch</c>. Null if there is none.</summary>
    private static SequencePoint? Around(SequencePoint part, List<SequencePoint> before)
    {
        for (var i = before.Count - 2; i >= 0; i--)
        {
            var one = before[i];
            if (one.Document == part.Document && (one.StartLine, one.StartColumn).CompareTo((part.StartLine, part.StartColumn)) <= 0
                && (one.EndLine, one.EndColumn).CompareTo((part.EndLine, part.EndColumn)) >= 0)
            {
                return one;
            }
        }

        return null;
    }

    private KnownPlace PlaceOf(SequencePoint point, int? until)
    {
        // No file has such a name, and nothing can be asked about one.
        var file = _reader.GetString(_reader.GetDocument(point.Document).Name).Replace('\\', '/');
        return file.Length == 0 || file.Contains('\0', StringComparison.Ordinal)
            ? throw new BadImageFormatException()
            : new KnownPlace(new SourcePlace(file, point.StartLine, point.StartColumn, point.EndLine, point.EndColumn), until);
    }

    /// <summary>Whether embedded symbols say that they have a length that symbols have; memory of that length is taken before they are read.</summary>
    private static bool IsSound(PEReader assembly, DebugDirectoryEntry entry)
    {
        var image = assembly.GetEntireImage();
        if (entry.DataSize < 8 || entry.DataPointer < 0 || entry.DataPointer > image.Length - 8)
        {
            return false;
        }

        var length = image.GetReader(entry.DataPointer + 4, 4).ReadInt32();
        return length is > 0 and <= LongestEmbedded;
    }
}

/// <summary>What symbols say of the place of an instruction.</summary>
/// <param name="Place">The statement, or the last one before it that has a place.</param>
/// <param name="Until">The line of the next statement that has a place, if the statement itself has none, as in an attribute of a Razor page; otherwise null.</param>
internal readonly record struct KnownPlace(SourcePlace Place, int? Until);
