using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A model that ships with Quoin.</summary>
internal enum Pack
{
    [Word("Rates, fees, terms, eligibility and performance, with the caveats and the sources of financial products.")]
    Finance,

    [Word("Obligations, rights, prohibitions and deadlines, with statutes, cases and guidance.")]
    Law,

    [Word("The words of the format itself, made for health and science.")]
    Medicine,

    [Word("No words but the model's own.")]
    None,
}
