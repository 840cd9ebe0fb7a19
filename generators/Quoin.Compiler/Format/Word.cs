using System.Reflection;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Name">The word, in kebab case.</param>
/// <param name="Number">The value of the enum member, which never changes: for a word of the format as it is written there, for one of a model a hash of the word.</param>
/// <param name="Sense">The number of the word of the format that it is or is declared to be; 0 if none.</param>
internal sealed record Word(string Name, int Number, int Sense)
{
    /// <summary>The numbers below are for words of the format.</summary>
    private const int LeastOwn = 1 << 16;

    private FieldInfo? _member;

    /// <summary>What a model declares of it; null for a word of the format of which none says anything.</summary>
    public Declared? Declaration { get; init; }

    /// <summary>What it means, as a sentence for readers of the annotation. No build reads it, and attributes are slow to read.</summary>
    public string Meaning => Declaration?.Description ?? _member?.GetCustomAttribute<WordAttribute>()?.Meaning ?? "";

    /// <summary>The word of an enum member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="name">Its name in kebab case.</param>
    public static Word Of(FieldInfo member, string name)
    {
        var number = (int)member.GetRawConstantValue()!;
        return new Word(name, number, number) { _member = member };
    }

    /// <summary>The number of a word of a model, which depends on nothing but the word: code that was compiled with it need not be compiled again when other words are added.</summary>
    public static int NumberOf(string name) => (int)(Hashing.Hash32(name, 0, name.Length) & int.MaxValue) | LeastOwn;
}
