namespace Quoin.Compiler.Sentences;

/// <summary>What a word says about the full stop after it, or about the one before it. The names are the sections of the files in <c>Abbreviations</c>.</summary>
[Flags]
internal enum SentenceWordKinds
{
    None = 0,

    /// <summary>An abbreviation that ends no sentence, because more must follow: "e.g."</summary>
    Before = 1,

    /// <summary>An abbreviation before a name: "Prof. Bondar". Before a word that begins sentences, it ends one.</summary>
    Name = 2,

    /// <summary>An abbreviation before a number: "Fig. 2". Before anything else, it ends a sentence.</summary>
    Number = 4,

    /// <summary>An abbreviation that can be the last word of a sentence, and is before a capital letter: "etc."</summary>
    End = 8,

    /// <summary>An abbreviation that goes on before a year: "et al. 2019".</summary>
    Year = 16,

    /// <summary>An abbreviation that is a unit after a number, whatever it is elsewhere: "5 м." (metres), "м. Київ" (a city).</summary>
    Unit = 32,

    /// <summary>A word whose object may be named by a letter, so that the letter is no initial: "vitamin D". An asterisk is any beginning.</summary>
    Letter = 64,

    /// <summary>A word before the names of persons, so that a letter after it is an initial: "by J. Smith". An asterisk is any beginning.</summary>
    Initial = 128,

    /// <summary>A word that begins a sentence if it has a capital letter: "It". Words that are names too are not among them.</summary>
    Start = 256,

    /// <summary>A word that goes on after letters with full stops, although it has a capital letter: "U.S. Army", "5 p.m. Eastern time".</summary>
    Go = 512,

    /// <summary>A word before an ordinal number, in languages that write ordinal numbers with a full stop: "der 2. Versuch".</summary>
    Ordinal = 1024,

    /// <summary>A word after an ordinal number: "3. Juni".</summary>
    Ordered = 2048,

    /// <summary>A word that joins two ordinal numbers: "der 1. und 2. Versuch".</summary>
    Join = 4096,
}
