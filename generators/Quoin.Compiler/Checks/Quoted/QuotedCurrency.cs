namespace Quoin.Compiler.Checks;

/// <summary>A currency after a number.</summary>
/// <param name="Codes">The code, the sign or the possible codes; empty if there is none.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Parts">How many of what is counted are one of the currency: 100 cents.</param>
internal readonly record struct QuotedCurrency(string Codes, int End, decimal Parts = 1);
