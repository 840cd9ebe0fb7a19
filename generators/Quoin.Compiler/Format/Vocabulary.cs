using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Name">The word, in kebab case.</param>
/// <param name="Number">Its number in compiled content: the value of the enum member.</param>
/// <param name="Member">The member of the enum.</param>
internal sealed record Word(string Name, int Number, FieldInfo Member)
{
    /// <summary>What it means, as a sentence for readers of the annotation. No build reads it, and attributes are slow to read.</summary>
    public string Meaning => Member.GetCustomAttribute<WordAttribute>()!.Meaning;
}

/// <summary>The words that a key accepts: the members of an enum, which the runtime shares if the words are part of compiled content.</summary>
internal sealed class Vocabulary
{
    private static readonly ConcurrentDictionary<Type, Vocabulary> ByEnum = new();

    private Vocabulary([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type words)
    {
        Name = words.Name;
        Entries =
        [
            .. words.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(member => new Word(Kebab(member.Name), (int)member.GetRawConstantValue()!, member)),
        ];
        Words = [.. Entries.Select(word => word.Name)];
    }

    public static Vocabulary ClaimKind { get; } = Get(typeof(ClaimKind));

    /// <summary>How certain the source's words are, in ascending order.</summary>
    public static Vocabulary Certainty { get; } = Get(typeof(Certainty));

    public static Vocabulary CaveatKind { get; } = Get(typeof(CaveatKind));

    public static Vocabulary EvidenceKind { get; } = Get(typeof(EvidenceKind));

    public static Vocabulary Status { get; } = Get(typeof(Status));

    public static IReadOnlyList<Vocabulary> All { get; } = [ClaimKind, Certainty, CaveatKind, EvidenceKind, Status];

    /// <summary>The name of the enum, for messages and the schema.</summary>
    public string Name { get; }

    /// <summary>The words in display order; the words of a scale in ascending order.</summary>
    public ReadOnlyArray<Word> Entries { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Gets the vocabulary of an enum.</summary>
    public static Vocabulary Get([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type words) =>
        ByEnum.TryGetValue(words, out var known) ? known : ByEnum.GetOrAdd(words, new Vocabulary(words));

    /// <summary>The number of a word; null if the vocabulary does not have it.</summary>
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

    /// <summary>The word with a number; empty if there is none.</summary>
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

    /// <summary>Converts a member's name to a word: <c>MetaAnalysis</c> to <c>meta-analysis</c>.</summary>
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
