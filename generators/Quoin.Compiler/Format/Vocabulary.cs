using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The words that a key accepts: the members of an enum, which the runtime shares if the words are part of compiled content, or what a model declares in their place.</summary>
internal sealed class Vocabulary
{
    private static readonly ConcurrentDictionary<Type, Vocabulary> ByEnum = new();

    private Vocabulary([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type words)
        : this(words.Name, words.GetFields(BindingFlags.Public | BindingFlags.Static).Where(static member => member.IsDefined(typeof(WordAttribute), inherit: false))
            .Select(static member => Word.Of(member, Kebab(member.Name))))
    {
    }

    /// <param name="name">The name, in Pascal case.</param>
    /// <param name="words">The words, in display order.</param>
    public Vocabulary(string name, IEnumerable<Word> words)
    {
        Name = name;
        Entries = [.. words];
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

    /// <summary>Whether the model that declares the words has errors, so that others may be declared too.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The key of a model under which its words are declared; null if they are not.</summary>
    public string? ModelKey { get; init; }

    /// <summary>The words in display order; the words of a scale in ascending order.</summary>
    public ReadOnlyArray<Word> Entries { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Gets the vocabulary of an enum.</summary>
    public static Vocabulary Get([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type words) =>
        ByEnum.TryGetValue(words, out var known) ? known : ByEnum.GetOrAdd(words, new Vocabulary(words));

    /// <summary>A word; null if the vocabulary does not have it.</summary>
    public Word? Find(string word)
    {
        foreach (var entry in Entries)
        {
            if (entry.Name == word)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The word that has a number; null if there is none.</summary>
    public Word? Find(int number)
    {
        foreach (var entry in Entries)
        {
            if (entry.Number == number)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The word that had another name earlier; null if none had.</summary>
    public Word? Renamed(string former)
    {
        foreach (var entry in Entries)
        {
            if (entry.Declaration is { Formerly: var names } && names.AsSpan().IndexOf(former) >= 0)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The number of a word; null if the vocabulary does not have it.</summary>
    public int? NumberOf(string word) => Find(word)?.Number;

    /// <summary>The word with a number; empty if there is none.</summary>
    public string NameOf(int number) => Find(number)?.Name ?? "";

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
