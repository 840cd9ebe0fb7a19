using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A rule between keys of one mapping.</summary>
/// <param name="Fault">What is wrong if the rule is broken, as the beginning of a sentence.</param>
/// <param name="Remedy">How to fix it.</param>
internal abstract record KeyRule(string Fault, string Remedy);

/// <summary>Exactly one of two keys is required.</summary>
internal sealed record ExactlyOneOf(Field First, Field Second)
    : KeyRule($"'{First.Key}' and '{Second.Key}' cannot be used together", "keep one of them");

/// <summary>Two keys exclude each other.</summary>
internal sealed record NotTogether(Field First, Field Second)
    : KeyRule($"'{First.Key}' and '{Second.Key}' cannot be used together", "keep one of them");

/// <summary>A word in one key requires another key.</summary>
/// <param name="Word">The key that takes words.</param>
/// <param name="Value">The word.</param>
/// <param name="Needed">The required key.</param>
internal sealed record WordNeedsKey(Field Word, string Value, Field Needed)
    : KeyRule($"The {Word.Key} '{Value}' requires the key '{Needed.Key}'", $"add it with {Needed.Value.Description}");

/// <summary>A key is allowed only if another key has one of certain words.</summary>
/// <param name="Dependent">The key that is allowed.</param>
/// <param name="Word">The key that takes words.</param>
/// <param name="Values">The words.</param>
internal sealed record KeyNeedsWord(Field Dependent, Field Word, EquatableArray<string> Values)
    : KeyRule(
        $"The key '{Dependent.Key}' requires the {Word.Key} {string.Join(" or ", Values.Select(value => $"'{value}'"))}",
        $"set it with '{Word.Key}', or remove the key");
