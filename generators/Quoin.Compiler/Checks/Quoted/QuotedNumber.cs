using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>One of the meanings that a number in a text can have.</summary>
/// <param name="Span">Where its digits or its words are.</param>
/// <param name="Value">Its value without a sign.</param>
/// <param name="Written">Its value without its scale: 5 of "5 million".</param>
internal readonly record struct QuotedNumber(Span Span, decimal Value, decimal Written)
{
    /// <summary>Where it is with its currency, scale and unit.</summary>
    public Span Whole { get; init; } = Span;

    /// <summary>Whether it has a minus sign.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether it can be below zero without a minus sign: "fell by 3 %".</summary>
    public bool CanBeLoss { get; init; }

    /// <summary>Whether it numbers something, or is a part of a ratio: "§ 11", "3:1".</summary>
    public bool IsLabel { get; init; }

    /// <summary>The code, the sign or the possible codes of its currency; empty if there is none beside it.</summary>
    public string Currency { get; init; } = "";

    /// <summary>How many of what is counted are one of the currency: 100 cents.</summary>
    public decimal Parts { get; init; } = 1;

    /// <summary>The unit after it, by <see cref="ComparableUnits"/>; empty if it has none that is compared.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit of time after it; null if it has none.</summary>
    public CalendarTime? Time { get; init; }

    /// <summary>Whether its unit can be one that is not in the quote: nothing in words is beside it, or the words of its language are not known.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether its unit can be that of another number of the quote.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What the words after it multiply it with.</summary>
    public decimal Scale => Written == 0 ? 1 : Value / Written;

    /// <summary>Whether it says of what it is a number, as far as this is compared.</summary>
    public bool IsMeasured => Currency.Length + Unit.Length > 0 || Time is not null;

    /// <summary>Whether it can be a number of anything.</summary>
    public bool IsBare => !IsMeasured && !IsLabel;

    /// <summary>Whether it can say a value: "−5" is not 5, and 5 is −5 only where the text says that something is lost.</summary>
    public bool Is(decimal value) => Value == Math.Abs(value) && (value < 0 ? IsNegative || CanBeLoss : !IsNegative || value == 0);

    /// <summary>Whether it can say a value times another number.</summary>
    public bool Is(decimal value, decimal times) => Math.Abs(value) <= decimal.MaxValue / times && Is(value * times);

    /// <summary>Whether it is an amount of the currency with a code.</summary>
    public bool IsOf(string currency) => Unit.Length == 0 && Currency.Length > 0 && CurrencySigns.CanBe(Currency, currency);

    /// <summary>Adds what another number of the same range is measured in: "5 to 10 %".</summary>
    public QuotedNumber WithMeasureOf(QuotedNumber other) => this with { Currency = other.Currency, Unit = other.Unit, Time = other.Time, Parts = other.Parts };
}
