namespace Quoin.Compiler.Baselines;

/// <summary>A mark that has another id now.</summary>
/// <param name="Key">The key of its line as it was.</param>
/// <param name="NewKey">The key of its line now.</param>
internal sealed record RenamedMark(string Key, string NewKey)
{
    /// <summary>How articles referred to it, if it is a mark of a library: <c>house/ask-your-doctor</c>.</summary>
    public string Reference => PromiseLine.ReferenceOf(Key);
}
