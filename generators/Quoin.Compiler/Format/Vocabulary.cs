using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Name">The word, in kebab case.</param>
/// <param name="Number">Its number in compiled content: the value of its enum.</param>
/// <param name="Meaning">What it means, in a sentence for a reader of the annotation.</param>
internal sealed record Word(string Name, int Number, string Meaning);

/// <summary>The words that a key takes: the members of an enum, which the runtime shares where compiled content holds them.</summary>
internal sealed class Vocabulary
{
    private static readonly ConcurrentDictionary<Type, Vocabulary> ByEnum = new();

    private Vocabulary(Type words)
    {
        Name = words.Name;
        Entries =
        [
            .. words.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(member => new Word(Kebab(member.Name), (int)member.GetRawConstantValue()!, member.GetCustomAttribute<WordAttribute>()!.Meaning)),
        ];
        Words = [.. Entries.Select(word => word.Name)];
    }

    /// <summary>What a claim is about.</summary>
    public static Vocabulary ClaimKind { get; } = Get(typeof(ClaimKind));

    /// <summary>How sure the source's words are, from the least to the most.</summary>
    public static Vocabulary Certainty { get; } = Get(typeof(Certainty));

    /// <summary>In which way a caveat limits.</summary>
    public static Vocabulary CaveatKind { get; } = Get(typeof(CaveatKind));

    /// <summary>What kind of support a piece of evidence is.</summary>
    public static Vocabulary EvidenceKind { get; } = Get(typeof(EvidenceKind));

    /// <summary>Whether a claim or a piece of evidence is still valid.</summary>
    public static Vocabulary Status { get; } = Get(typeof(Status));

    /// <summary>The vocabularies of the annotation format.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } = [ClaimKind, Certainty, CaveatKind, EvidenceKind, Status];

    /// <summary>What the words are, for a message and for the schema: the name of the enum.</summary>
    public string Name { get; }

    /// <summary>The words, in the order in which a reader is shown them; those of a scale from the least to the most.</summary>
    public IReadOnlyList<Word> Entries { get; }

    /// <summary>The words alone.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The vocabulary of an enum whose members are words.</summary>
    public static Vocabulary Get(Type words) => ByEnum.GetOrAdd(words, static words => new Vocabulary(words));

    /// <summary>The number of a word; null where it is not one of these.</summary>
    public int? NumberOf(string word)
    {
        foreach (var entry in Entries)
        {
            if (entry.Name == word)
            {
                return entry.Number;
            }
        }

        return null;
    }

    /// <summary>The word with a number; empty where there is none.</summary>
    public string NameOf(int number)
    {
        foreach (var entry in Entries)
        {
            if (entry.Number == number)
            {
                return entry.Name;
            }
        }

        return "";
    }

    /// <summary>A member's name as a word: <c>MetaAnalysis</c> is <c>meta-analysis</c>.</summary>
    private static string Kebab(string member)
    {
        var word = new StringBuilder(member.Length + 4);
        foreach (var letter in member)
        {
            word.Append(char.IsUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
