using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A rule between keys of one mapping. Its words are composed only when it is broken.</summary>
internal abstract record KeyRule
{
    /// <summary>What is wrong if the rule is broken, as the beginning of a sentence.</summary>
    public abstract string Fault { get; }

    /// <summary>How to fix it.</summary>
    public abstract string Remedy { get; }
}

/// <summary>Exactly one of two keys is required.</summary>
internal sealed record ExactlyOneOf(Field First, Field Second) : KeyRule
{
    public override string Fault => $"'{First.Key}' and '{Second.Key}' cannot be used together";

    public override string Remedy => "keep one of them";
}

/// <summary>At least one of several keys is required.</summary>
/// <param name="Name">The mapping in words, as the beginning of a sentence.</param>
/// <param name="Fields">The keys.</param>
internal sealed record AtLeastOneOf(string Name, ReadOnlyArray<Field> Fields) : KeyRule
{
    public override string Fault => $"{Name} needs {Enumeration.Join([.. Fields.Select(static one => $"'{one.Key}'")], "or")}";

    public override string Remedy => "add one of them";
}

/// <summary>Two keys exclude each other.</summary>
internal sealed record NotTogether(Field First, Field Second) : KeyRule
{
    public override string Fault => $"'{First.Key}' and '{Second.Key}' cannot be used together";

    public override string Remedy => "keep one of them";
}

/// <summary>A word in one key requires another key.</summary>
/// <param name="Word">The key that takes words.</param>
/// <param name="Value">The word.</param>
/// <param name="Needed">The required key.</param>
internal sealed record WordNeedsKey(Field Word, string Value, Field Needed) : KeyRule
{
    public override string Fault => $"The {Word.Key} '{Value}' requires the key '{Needed.Key}'";

    public override string Remedy => $"add it with {Needed.Value.Description}";
}

/// <summary>A key is allowed only if another key has one of certain words.</summary>
/// <param name="Dependent">The key that is allowed.</param>
/// <param name="Word">The key that takes words.</param>
/// <param name="Values">The words.</param>
internal sealed record KeyNeedsWord(Field Dependent, Field Word, EquatableArray<string> Values) : KeyRule
{
    public override string Fault => $"The key '{Dependent.Key}' requires the {Word.Key} {string.Join(" or ", Values.Select(value => $"'{value}'"))}";

    public override string Remedy => $"set it with '{Word.Key}', or remove the key";
}
