using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>A number of units of time in a text.</summary>
/// <param name="Span">Where it is, with its unit.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="HasNumber">Whether its number is known; otherwise, the unit is alone.</param>
internal readonly record struct QuotedTime(Span Span, CalendarTime Length, CalendarTime Unit, bool HasNumber = true);
