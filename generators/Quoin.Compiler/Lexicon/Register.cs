namespace Quoin.Compiler.Lexicon;

/// <summary>What a text is for, which decides what "may" means in it.</summary>
internal enum Register
{
    /// <summary>It says what is.</summary>
    Plain,

    /// <summary>It says what should be done or what a word means: "you may take it with food".</summary>
    Norm,

    /// <summary>It says what someone is permitted to do: "an employee may see the records".</summary>
    Permission,

    /// <summary>It is a law or a contract: "the notice may be given by post".</summary>
    Law,
}
