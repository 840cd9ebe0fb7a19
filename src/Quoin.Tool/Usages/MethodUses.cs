using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>
/// Finds the uses of content in one method, by following what its values can be. A list from which only marks are taken by ids that are
/// known is a use of these marks; any other list is a use of all that it contains.
/// </summary>
internal sealed class MethodUses
{
    /// <summary>The work for one method, which is more than the largest that people write needs.</summary>
    private const long Most = 1 << 23;

    private readonly MetadataReader _reader;
    private readonly Instructions _instructions;
    private readonly IReadOnlyDictionary<int, ContentMember> _members;
    private readonly AssemblyUses _assembly;
    private readonly MemberUses _uses;
    private readonly Dictionary<FieldDefinitionHandle, KnownValue> _stores = [];

    /// <summary>Fields that this method sets and reads, so that it must be followed again when more is known of them.</summary>
    private readonly HashSet<FieldDefinitionHandle> _awaited = [];

    /// <summary>Variables whose address was taken, and those that may be set by it at any time.</summary>
    private readonly HashSet<int> _addressed = [];
    private readonly HashSet<int> _unknown = [];
    private MethodFlow? _flow;

    public MethodUses(MetadataReader reader, MethodDefinitionHandle method, Instructions instructions, IReadOnlyDictionary<int, ContentMember> members, ContentCatalog catalog, AssemblyUses assembly)
    {
        (_reader, Method, _instructions, _members, _assembly) = (reader, method, instructions, members, assembly);
        _uses = new MemberUses(catalog, assembly, instructions.All.Where(static one => one.Code == ILOpCode.Ldtoken).Select(one => members.GetValueOrDefault(one.Operand)?.Role).OfType<MemberRole>());
    }

    /// <summary>The method.</summary>
    public MethodDefinitionHandle Method { get; }

    /// <summary>Whether it is more than can be followed.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>What it sets fields to whose values only the assembly can set.</summary>
    public IReadOnlyDictionary<FieldDefinitionHandle, KnownValue> Stores => _stores;

    /// <summary>The uses, in the order of the instructions.</summary>
    public IEnumerable<CodeUse> Uses => _uses.All;

    /// <summary>Whether an instruction refers to a member that it reads, calls or takes the address of.</summary>
    public static bool IsReference(Instruction instruction) => instruction.IsCall || instruction.Code is ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Ldtoken or ILOpCode.Ldftn or ILOpCode.Ldvirtftn;

    /// <summary>Follows the method.</summary>
    public void Run(ImmutableArray<ExceptionRegion> regions, WorkLimit whole)
    {
        _flow = new MethodFlow(_instructions, regions, new WorkLimit(Most, whole), Visit, Lose);
        if (_flow.Run())
        {
            return;
        }

        // Whatever can be used is used.
        IsGivenUp = true;
        _uses.GiveUp();
        foreach (var instruction in _instructions.All)
        {
            if (IsReference(instruction) && _members.GetValueOrDefault(instruction.Operand) is { } member)
            {
                _uses.Add(instruction, member, [], static (_, _) => { }).Escape();
            }
        }
    }

    /// <summary>What the method sets a field to as far as it was followed; it is followed again when more is known.</summary>
    public KnownValue Await(FieldDefinitionHandle field)
    {
        _ = _awaited.Add(field);
        return _stores.GetValueOrDefault(field) ?? KnownValue.Nothing;
    }

    private void Visit(Instruction instruction, MethodState state)
    {
        var member = IsReference(instruction) ? _members.GetValueOrDefault(instruction.Operand) : null;
        if (StackEffects.Of(_reader, instruction) is not var (pops, pushes))
        {
            state.Clear().ForEach(Lose);
            return;
        }

        var taken = state.Pop(pops);
        if (instruction.IsLeave)
        {
            _ = state.Clear();
        }

        state.Push(member is null ? ResultOf(instruction, taken, state) : ResultOf(instruction, member, taken, state), pushes, Lose);
    }

    private KnownValue ResultOf(Instruction instruction, ContentMember member, KnownValue[] taken, MethodState state)
    {
        if (!instruction.IsCall)
        {
            Array.ForEach(taken, Lose);
            _uses.Add(instruction, member, [], static (_, _) => { }).Escape();
            return KnownValue.Other;
        }

        Forget(taken, state);
        return _uses.Add(instruction, member, taken, (local, value) => Store(state, local, value));
    }

    private KnownValue ResultOf(Instruction instruction, KnownValue[] taken, MethodState state)
    {
        switch (instruction.Code)
        {
            case ILOpCode.Ldstr:
                return TextOf(instruction.Operand) is { } text ? KnownValue.OfText(text) : KnownValue.Other;
            case ILOpCode.Ldnull:
                return KnownValue.Nothing;
            case ILOpCode.Dup or ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box or ILOpCode.Unbox_any:
                return taken[0];
            case ILOpCode.Stfld or ILOpCode.Stsfld:
                StoreField(instruction.Operand, taken[^1]);
                return KnownValue.Other;
            case ILOpCode.Ldfld or ILOpCode.Ldsfld:
                return _assembly.Load(instruction.Operand, this);
            case ILOpCode.Ldind_ref or ILOpCode.Ldobj when taken[0].Address is { } address:
                return Load(state, address);
            case ILOpCode.Ldflda or ILOpCode.Ldind_ref or ILOpCode.Ldobj:
                return KnownValue.Other;
            case ILOpCode.Initobj:
                Forget(taken, state);
                return KnownValue.Other;
            case ILOpCode.Call or ILOpCode.Callvirt:
                Forget(taken, state);
                Array.ForEach(taken, static one => one.Escape());
                return KnownValue.Other;
            case ILOpCode.Stobj or ILOpCode.Stind_ref or ILOpCode.Stind_i1 or ILOpCode.Stind_i2 or ILOpCode.Stind_i4 or ILOpCode.Stind_i8:
                Lose(taken[1]);
                if (taken[0].Address is null)
                {
                    // It may be the address of any variable whose address was given to something.
                    Array.ForEach([.. _addressed], local => Store(state, local, KnownValue.Other));
                }

                Forget(taken, state);
                return KnownValue.Other;
        }

        if (instruction.StoredLocal is { } stored)
        {
            Store(state, stored, taken[0]);
        }
        else if (instruction.LoadedLocal is { } loaded)
        {
            return Load(state, loaded);
        }
        else if (instruction.AddressedLocal is { } addressed)
        {
            _ = _addressed.Add(addressed);
            return new KnownValue { Address = addressed };
        }
        else if (instruction.Number is { } number)
        {
            return KnownValue.OfNumber(number);
        }
        else if (!IsTest(instruction.Code))
        {
            Array.ForEach(taken, Lose);
        }

        return KnownValue.Other;
    }

    /// <summary>Whether an instruction does nothing with values except to drop or compare them.</summary>
    private static bool IsTest(ILOpCode code) => (int)code is 0x26 or (>= 0x2C and <= 0x37) or (>= 0x39 and <= 0x45) or (>= 0xFE01 and <= 0xFE05);

    private KnownValue Load(MethodState state, int local) => _unknown.Contains(local) ? KnownValue.Other : state.Load(local);

    private void Store(MethodState state, int local, KnownValue value)
    {
        if (_unknown.Contains(local))
        {
            Lose(value);
        }
        else
        {
            state.Store(local, value);
        }
    }

    /// <summary>Variables whose addresses are given to a method may have any value after that.</summary>
    private void Forget(KnownValue[] taken, MethodState state)
    {
        foreach (var local in taken.Select(static one => one.Address).OfType<int>())
        {
            Store(state, local, KnownValue.Other);
        }
    }

    private void StoreField(int token, KnownValue value)
    {
        if (value.Address is not null || _assembly.Stored(token) is not { IsNil: false } field)
        {
            Lose(value);
            return;
        }

        if (!_assembly.IsOfCompiler(field))
        {
            // Whoever has the object may use what the field has.
            value.Escape();
        }

        var known = _stores.GetValueOrDefault(field);
        var joined = known?.Join(value) ?? value;
        if (joined.Equals(known))
        {
            return;
        }

        if (joined.Openings.Count < value.Openings.Count)
        {
            known?.Escape();
            value.Escape();
        }

        _stores[field] = joined;
        if (_awaited.Contains(field))
        {
            _flow!.Restart();
        }
    }

    /// <summary>Notes that nothing is known any more of what is done with a value.</summary>
    private void Lose(KnownValue value)
    {
        value.Escape();
        if (value.Address is { } local && _unknown.Add(local))
        {
            _flow!.Restart();
        }
    }

    private string? TextOf(int token)
    {
        var handle = MetadataTokens.Handle(token);
        return handle.Kind == HandleKind.UserString ? _reader.GetUserString((UserStringHandle)handle) : null;
    }
}
