using Quoin.Compiler.Text;

namespace Quoin.Compiler.Format;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Name">The word, in kebab case.</param>
/// <param name="Meaning">What it means, in a sentence for a reader of the annotation.</param>
internal sealed record Word(string Name, string Meaning);

/// <summary>The words that a key takes. A word's place is its number in compiled content, so words keep their order.</summary>
/// <param name="Name">What the words are, for a message and for the schema.</param>
/// <param name="Entries">The words with their meanings, in the order of the runtime's enum of the same name.</param>
internal sealed record Vocabulary(string Name, EquatableArray<Word> Entries)
{
    /// <summary>What a claim is about.</summary>
    public static readonly Vocabulary ClaimKind = new(nameof(ClaimKind),
    [
        new("background", "What the reader knows or should know beforehand: a fact of the field."),
        new("definition", "What a term means."),
        new("efficacy", "That something works: a benefit."),
        new("mechanism", "How something works."),
        new("outlook", "What is expected, under way or in development."),
        new("recommendation", "What should be done."),
        new("safety", "That something is harmful, harmless or tolerated."),
    ]);

    /// <summary>How sure the source's words are, from the least to the most.</summary>
    public static readonly Vocabulary Certainty = new(nameof(Certainty),
    [
        new("unknown", "The text says that it is not known."),
        new("possible", "The text says that it can, may or might be so."),
        new("suggested", "The text says that something points to it."),
        new("supported", "The text says that research or data support it."),
        new("established", "The text states it as a fact."),
    ]);

    /// <summary>In which way a caveat limits.</summary>
    public static readonly Vocabulary CaveatKind = new(nameof(CaveatKind),
    [
        new("limitation", "A bound on what was shown or on what the thing can do."),
        new("precondition", "What must hold or be done first."),
        new("risk", "A harm that may come."),
        new("scope", "For whom, where or when it holds."),
        new("uncertainty", "What is not yet known."),
    ]);

    /// <summary>What kind of support a piece of evidence is.</summary>
    public static readonly Vocabulary EvidenceKind = new(nameof(EvidenceKind),
    [
        new("case-control", "A study that compares people who have an outcome with people who have not."),
        new("case-series", "A report on a few cases, without a comparison."),
        new("clinical-trial", "An intervention tried on people; the text does not say that allocation was random."),
        new("cohort", "A group followed over time."),
        new("expert-statement", "What an expert or a body of experts states."),
        new("guideline", "A recommendation issued by a body that is responsible for it."),
        new("law", "The law: a statute, a regulation, a decision of a court."),
        new("meta-analysis", "Results of several studies, pooled."),
        new("official-data", "Numbers published by an authority, or filed with one."),
        new("preclinical", "Work on cells, tissue or animals."),
        new("randomized-controlled-trial", "A trial with random allocation."),
        new("review", "A survey of the literature."),
        new("survey", "Answers gathered from many people."),
        new("systematic-review", "A survey of the literature by a stated method."),
        new("unspecified-research", "The text says that research shows it, and not which."),
    ]);

    /// <summary>Whether a claim or a piece of evidence still stands.</summary>
    public static readonly Vocabulary Status = new(nameof(Status),
    [
        new("active", "It stands. The default."),
        new("draft", "It is not ready to be shown."),
        new("retracted", "It was withdrawn; 'because' says why."),
        new("superseded", "Another takes its place, 'superseded-by'."),
    ]);

    /// <summary>Every vocabulary.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } = [ClaimKind, Certainty, CaveatKind, EvidenceKind, Status];

    /// <summary>The words without their meanings.</summary>
    public EquatableArray<string> Words { get; } = Entries.Select(word => word.Name).ToEquatableArray();

    /// <summary>The number of a word, or -1.</summary>
    public int IndexOf(string word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i] == word)
            {
                return i;
            }
        }

        return -1;
    }
}
