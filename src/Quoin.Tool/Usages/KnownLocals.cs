using System.Reflection.Metadata;

namespace Quoin.Tool.Usages;

/// <summary>What is known of the local variables of a method, and of fields into which the compiler moves them.</summary>
/// <param name="instructions">The instructions of the method.</param>
internal sealed class KnownLocals(IReadOnlyList<Instruction> instructions)
{
    private readonly Dictionary<int, int> _stores = instructions.Select(static instruction => instruction.StoredLocal ?? instruction.AddressedLocal).OfType<int>()
        .GroupBy(static local => local).ToDictionary(static group => group.Key, static group => group.Count());

    private readonly Dictionary<int, KnownValue> _locals = [];
    private readonly HashSet<int> _ids = [];
    private readonly HashSet<int> _idFields = [];

    /// <summary>Notes a value of a local variable. An article or a list is known if the variable is set nowhere else; an id is one that it may have.</summary>
    public void Store(int local, KnownValue value)
    {
        if (value.IsId)
        {
            _ = _ids.Add(local);
        }

        if (value.Content is not null && _stores.GetValueOrDefault(local) == 1)
        {
            _locals[local] = value with { IsOnlyUse = false };
        }
    }

    /// <summary>Notes a value of a field.</summary>
    public void StoreField(int token, KnownValue value)
    {
        if (value.IsId)
        {
            _ = _idFields.Add(token);
        }
    }

    /// <summary>What is known of a local variable.</summary>
    public KnownValue Load(int local) => _locals.GetValueOrDefault(local) ?? (_ids.Contains(local) ? new KnownValue { IsId = true } : KnownValue.Other);

    /// <summary>What is known of a field.</summary>
    public KnownValue LoadField(int token) => _idFields.Contains(token) ? new KnownValue { IsId = true } : KnownValue.Other;

    /// <summary>What an instruction that takes nothing loads.</summary>
    public KnownValue Of(Instruction instruction) =>
        instruction.LoadedLocal is { } local ? Load(local)
        : instruction.AddressedLocal is { } address ? new KnownValue { Address = address }
        : instruction.Number is { } number ? new KnownValue { Number = number }
        : instruction.Code is ILOpCode.Ldsfld ? LoadField(instruction.Operand)
        : KnownValue.Other;
}
