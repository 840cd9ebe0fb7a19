using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>Finds the uses of content in all methods of an assembly. What a method keeps in a field is known to those that read it.</summary>
/// <param name="reader">The metadata.</param>
/// <param name="image">The assembly.</param>
/// <param name="members">The members of content that it refers to, by their tokens.</param>
/// <param name="catalog">The content.</param>
/// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
internal sealed class AssemblyUses(MetadataReader reader, PEReader image, IReadOnlyDictionary<int, ContentMember> members, ContentCatalog catalog, CancellationToken cancellation)
{
    /// <summary>How many methods wait for what another one sets; of what is beyond, nothing is known.</summary>
    private const int Deepest = 16;

    private readonly Dictionary<MethodDefinitionHandle, MethodUses?> _methods = [];
    private readonly HashSet<FieldDefinitionHandle> _lost = [];
    private readonly WorkLimit _limit = new(1L << 28);

    /// <summary>Each method is read three times at most. Damaged metadata can say that a long one is that of all methods.</summary>
    private readonly WorkLimit _reading = new(8L * image.GetEntireImage().Length);
    private FieldValues? _fields;
    private int _depth;
    private int _openings;

    /// <summary>The uses by method.</summary>
    public IEnumerable<(MethodDefinitionHandle Method, CodeUse Use)> Find()
    {
        foreach (var handle in reader.MethodDefinitions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(handle)?.All.Any(IsContent) == true && !IsGenerated(handle))
            {
                _ = Of(handle);
            }
        }

        FollowFields();
        return _methods.Where(pair => !IsGenerated(pair.Key)).OrderBy(static pair => MetadataTokens.GetRowNumber(pair.Key))
            .SelectMany(static pair => pair.Value!.Uses.Select(use => (pair.Key, use)));
    }

    /// <summary>What a field can be where a method reads it.</summary>
    public KnownValue Load(int token, MethodUses method)
    {
        var field = Fields.Resolve(token);
        if (Fields.Of(field) is not { } uses)
        {
            return KnownValue.Other;
        }

        var value = KnownValue.Nothing;
        foreach (var handle in uses.Stores)
        {
            if (!_limit.Take(1) || Of(handle, method) is not { IsGivenUp: false } other)
            {
                _ = _lost.Add(field);
                return KnownValue.Other;
            }

            value = value.Join(ReferenceEquals(other, method) ? method.Await(field) : other.Stores.GetValueOrDefault(field) ?? KnownValue.Nothing);
        }

        return value;
    }

    /// <summary>The field that a method sets, if what others read there can be known.</summary>
    public FieldDefinitionHandle Stored(int token) => Fields.Resolve(token) is var field && Fields.Of(field) is not null ? field : default;

    /// <summary>Whether all code that can read a field is known.</summary>
    public bool IsOfCompiler(FieldDefinitionHandle field) => Fields.IsOfCompiler(field);

    /// <summary>A new place that takes an article or a list.</summary>
    public Opening Open(CodeUse use) => new(_openings++, use);

    private FieldValues Fields => _fields ??= new(reader, Read);

    /// <summary>The instructions of a method; null if it has no code.</summary>
    private Instructions? Read(MethodDefinitionHandle handle)
    {
        var address = reader.GetMethodDefinition(handle).RelativeVirtualAddress;
        if (address == 0)
        {
            return null;
        }

        var body = image.GetMethodBody(address);
        return _reading.Take(body.Size) ? Instructions.Read(body) : throw new BadImageFormatException();
    }

    private bool IsGenerated(MethodDefinitionHandle handle) => GeneratedClasses.Contain(reader, reader.GetMethodDefinition(handle).GetDeclaringType());

    private bool IsContent(Instruction instruction) => MethodUses.IsReference(instruction) && members.TryGetValue(instruction.Operand, out var member) && member.IsContent;

    /// <summary>What is known of a method; null while that is being found out.</summary>
    private MethodUses? Of(MethodDefinitionHandle handle, MethodUses? reading = null)
    {
        if (_methods.TryGetValue(handle, out var known))
        {
            return known ?? (reading?.Method == handle ? reading : null);
        }

        if (_depth >= Deepest)
        {
            return null;
        }

        var uses = new MethodUses(reader, handle, Read(handle)!, members, catalog, this);
        _methods.Add(handle, null);
        _depth++;
        uses.Run(image.GetMethodBody(reader.GetMethodDefinition(handle).RelativeVirtualAddress).ExceptionRegions, _limit);
        _depth--;
        return _methods[handle] = uses;
    }

    /// <summary>What is kept in a field of the compiler is used by the methods that read it.</summary>
    private void FollowFields()
    {
        var followed = new HashSet<FieldDefinitionHandle>();
        int count;
        do
        {
            count = _methods.Count;
            foreach (var field in _methods.Values.SelectMany(static uses => uses!.Stores).Where(static pair => pair.Value.Openings.Count > 0).Select(static pair => pair.Key).Distinct().ToList())
            {
                if (followed.Add(field) && Fields.Of(field) is { } uses)
                {
                    foreach (var method in uses.Loads)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        _ = Of(method);
                    }
                }
            }
        }
        while (_methods.Count > count);

        foreach (var uses in _methods.Values)
        {
            foreach (var (field, value) in uses!.Stores)
            {
                if (uses.IsGivenUp || _lost.Contains(field))
                {
                    value.Escape();
                }
            }
        }
    }
}
