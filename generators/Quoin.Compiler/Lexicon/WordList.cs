namespace Quoin.Compiler.Lexicon;

/// <summary>What words of a language are used for. Except for hedges, the name is that of their section in the file, with spaces.</summary>
internal enum WordList
{
    /// <summary>All hedges; in the file, they are in sections named after the certainty that they allow.</summary>
    Hedge,

    /// <summary>Hedges of a model, which count beside those of the file.</summary>
    OwnHedge,

    /// <summary>Words that may appear between a hedge and what it weakens.</summary>
    Connective,

    /// <summary>Hedges that can also allow something: "may". Those with the value <see cref="WordingFile.Tentative"/> do not in claims that say what is permitted: "would".</summary>
    Permission,

    /// <summary>Who can be allowed to do something: "the tenant".</summary>
    Actor,

    /// <summary>What happens to someone and needs no permission: "may develop".</summary>
    Event,

    /// <summary>What is done with permission: "may be terminated".</summary>
    Act,

    /// <summary>Words between "may" and its verb: "also".</summary>
    Adverb,

    /// <summary>What something is done with, whatever it is: "be".</summary>
    Passive,

    /// <summary>Words that state as a fact what is only permitted: "is" for "may be".</summary>
    Copula,

    /// <summary>Words that laws and contracts use.</summary>
    Law,

    /// <summary>Hedges that count only if a direction is claimed: "not significant".</summary>
    OfDirection,

    /// <summary>Words that claim a direction: "lower".</summary>
    Direction,

    /// <summary>Hedges that weaken nothing inside a condition: "if it is likely that".</summary>
    InCondition,

    /// <summary>Words that begin a condition.</summary>
    Condition,

    /// <summary>Words that deny something.</summary>
    Negation,

    /// <summary>Words that deny the statement that they are in, whatever else it says.</summary>
    Denial,

    /// <summary>Words that deny the rest of their clause: "under no circumstances".</summary>
    DenialBefore,

    /// <summary>Words that deny what comes directly after them, but not the rest of their clause: "avoid".</summary>
    DenialBeside,

    /// <summary>Words that deny what comes before them: "was ruled out".</summary>
    DenialAfter,

    /// <summary>
    /// Words that limit the words after them: "according to". Those with the value <see cref="WordingFile.Denial"/> deny them, "it is a myth
    /// that", and those with <see cref="WordingFile.Direct"/> limit nothing after a comma: "whether".
    /// </summary>
    LimitBefore,

    /// <summary>Words that limit the words before them: "unless".</summary>
    Limit,

    /// <summary>Words that introduce a limit if what follows is about the same: "but".</summary>
    Contrast,

    /// <summary>Words that go on about the same after a contrast: "it", "the trial", "requires".</summary>
    Continuation,

    /// <summary>Words that begin a clause about something else.</summary>
    Boundary,

    /// <summary>Words that begin a clause that only describes what is before it: "who".</summary>
    Relative,

    /// <summary>Words that join what a negation denies: "or". Those with the value <see cref="WordingFile.And"/> begin another clause after a comma.</summary>
    Alternative,

    /// <summary>Words that join the items of a list: "and". Those with the value <see cref="WordingFile.Sum"/> join the parts of a number too.</summary>
    List,

    /// <summary>Words that deny in another way: "avoid".</summary>
    Opposite,

    /// <summary>Words that give a highest or a lowest amount or time: "no more than", "by". Those with a negation deny nothing else.</summary>
    Bound,

    /// <summary>Words that weaken in another way than a hedge does, or that are in hedges, with their group: "mice" of "in mice".</summary>
    Reserve,

    /// <summary>Words that claim more than most sources do, with their group: "cures", "everybody".</summary>
    Strong,

    /// <summary>Words that a caveat must not lose, with their group.</summary>
    Severe,

    /// <summary>Words that name a number, with the number. After <c>~</c> instead of <c>=</c>, the number is only implied: "both".</summary>
    Number,

    /// <summary>Units, with the unit that they are converted to and the factor.</summary>
    Unit,

    /// <summary>Words between the two numbers of a share: "in" of "one in five".</summary>
    Share,
}
