using Quoin.Compiler.Text;

namespace Quoin.Compiler.Format;

/// <summary>A word of a vocabulary.</summary>
/// <param name="Name">The word, in kebab case.</param>
/// <param name="Number">
/// Its number in compiled content, which is its value in the runtime's enum. A released number never changes and is never
/// used again.
/// </param>
/// <param name="Meaning">What it means, in a sentence for a reader of the annotation.</param>
internal sealed record Word(string Name, int Number, string Meaning)
{
    /// <summary>A word that compiled content does not hold.</summary>
    public Word(string name, string meaning)
        : this(name, -1, meaning)
    {
    }
}

/// <summary>The words that a key takes.</summary>
/// <param name="Name">What the words are, for a message and for the schema; the name of the runtime's enum where it has one.</param>
/// <param name="Entries">The words, in the order in which a reader is shown them; those of a scale from the least to the most.</param>
internal sealed record Vocabulary(string Name, EquatableArray<Word> Entries)
{
    /// <summary>What a claim is about.</summary>
    public static readonly Vocabulary ClaimKind = new(nameof(ClaimKind),
    [
        new("background", 1, "What the reader knows or should know beforehand: a fact of the field."),
        new("definition", 2, "What a term means."),
        new("efficacy", 3, "That something works: a benefit."),
        new("mechanism", 4, "How something works."),
        new("outlook", 5, "What is expected, under way or in development."),
        new("recommendation", 6, "What should be done."),
        new("safety", 7, "That something is harmful, harmless or tolerated."),
    ]);

    /// <summary>How sure the source's words are, from the least to the most.</summary>
    public static readonly Vocabulary Certainty = new(nameof(Certainty),
    [
        new("unknown", 10, "The text says that it is not known. It never means that no certainty was given."),
        new("possible", 20, "The text says that it can, may or might be so."),
        new("suggested", 30, "The text says that something points to it."),
        new("supported", 40, "The text says that research or data support it."),
        new("established", 50, "The text states it as a fact."),
    ]);

    /// <summary>In which way a caveat limits.</summary>
    public static readonly Vocabulary CaveatKind = new(nameof(CaveatKind),
    [
        new("limitation", 1, "A bound on what was shown or on what the thing can do."),
        new("precondition", 2, "What must hold or be done first."),
        new("risk", 3, "A harm that may come."),
        new("scope", 4, "For whom, where or when it holds."),
        new("uncertainty", 5, "What is not yet known."),
    ]);

    /// <summary>What kind of support a piece of evidence is.</summary>
    public static readonly Vocabulary EvidenceKind = new(nameof(EvidenceKind),
    [
        new("case-control", 1, "A study that compares people who have an outcome with people who have not."),
        new("case-series", 2, "A report on a few cases, without a comparison."),
        new("clinical-trial", 3, "An intervention tried on people; the text does not say that allocation was random."),
        new("cohort", 4, "A group followed over time."),
        new("expert-statement", 5, "What an expert or a body of experts states."),
        new("guideline", 6, "A recommendation issued by a body that is responsible for it."),
        new("law", 7, "The law: a statute, a regulation, a decision of a court."),
        new("meta-analysis", 8, "Results of several studies, pooled."),
        new("official-data", 9, "Numbers published by an authority, or filed with one."),
        new("preclinical", 10, "Work on cells, tissue or animals."),
        new("randomized-controlled-trial", 11, "A trial with random allocation."),
        new("review", 12, "A survey of the literature."),
        new("survey", 13, "Answers gathered from many people."),
        new("systematic-review", 14, "A survey of the literature by a stated method."),
        new("unspecified-research", 15, "The text says that research shows it, and not which."),
    ]);

    /// <summary>Whether a claim or a piece of evidence still stands.</summary>
    public static readonly Vocabulary Status = new(nameof(Status),
    [
        new("active", 0, "It stands. The default."),
        new("draft", 1, "It is not ready to be shown."),
        new("retracted", 2, "It was withdrawn; 'because' says why."),
        new("superseded", 3, "Another takes its place, 'superseded-by'."),
    ]);

    /// <summary>Every vocabulary.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } = [ClaimKind, Certainty, CaveatKind, EvidenceKind, Status];

    /// <summary>The words without their meanings.</summary>
    public EquatableArray<string> Words { get; } = Entries.Select(word => word.Name).ToEquatableArray();

    /// <summary>The place of a word in <see cref="Entries"/>, or -1.</summary>
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
