using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Drafts;

/// <summary>A value that a person must choose. Until then, the annotation has a placeholder, which does not compile.</summary>
/// <param name="Words">Values that compile; the author may have others where <paramref name="Hint"/> says so.</param>
/// <param name="Hint">What can be chosen, for a comment beside the placeholder.</param>
internal sealed record Choice(IReadOnlyList<string> Words, string Hint)
{
    /// <summary>What is written in place of the value. It is neither a word of the format, nor a language, nor a selector.</summary>
    public const string Placeholder = "CHOOSE";

    public static readonly Choice Language = new(["en", "de", "uk"], "the language of the source as a BCP 47 tag, such as en, de or uk");

    public static readonly Choice Selector = new([SelectorFormat.All], "all, [ids of claims], or { kind: …, section: …, about: … }");

    /// <summary>One of some words.</summary>
    public static Choice Of(Vocabulary vocabulary) => new(vocabulary.Words, Enumeration.Join(vocabulary.Words, "or"));
}
