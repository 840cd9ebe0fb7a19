using Quoin.Compiler.Text;

namespace Quoin.Compiler.Declarations;

/// <summary>A field of marks or articles.</summary>
/// <param name="Name">The key.</param>
/// <param name="Form">The form of its value.</param>
/// <param name="Description">What it means, in one sentence; null if not given.</param>
/// <param name="Labels">What readers call it, by language.</param>
/// <param name="Formerly">The keys that it had earlier.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record FieldDeclaration(
    string Name, FieldForm Form, string? Description, EquatableArray<LabelDeclaration> Labels, EquatableArray<string> Formerly, DeclarationOrigin Origin)
    : Declared(Name, Description, Labels, Formerly, Origin)
{
    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a list of such values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the words or the number of its value must be in the quote of the mark.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The value where none is given, as an annotation would write it; null if there is none.</summary>
    public string? Default { get; init; }

    /// <summary>The regular expression that a text must match; null if any text is valid.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least value, as an annotation would write it; null if there is none.</summary>
    public string? Min { get; init; }

    /// <summary>The greatest value, as an annotation would write it; null if there is none.</summary>
    public string? Max { get; init; }

    /// <summary>The only unit of a quantity; null if any is valid.</summary>
    public string? Unit { get; init; }

    /// <summary>The only currency of an amount of money; null if any is valid.</summary>
    public string? Currency { get; init; }

    /// <summary>The list of words that a word is of; empty for other forms.</summary>
    public string Words { get; init; } = "";

    /// <summary>The kinds of marks that can be referred to; empty if any is valid.</summary>
    public EquatableArray<string> Kinds { get; init; } = [];

    /// <summary>The library of the mark that is referred to; empty if any is valid.</summary>
    public string Library { get; init; } = "";

    /// <summary>Whether a value is always there: an annotation must give it, or it has a default.</summary>
    public bool IsAlwaysGiven => IsRequired || Default is not null;

    /// <summary>Whether two are the same field, in whatever words they describe it.</summary>
    public bool IsSame(FieldDeclaration other) => this == other with
    {
        Origin = Origin, Formerly = Formerly, Description = Description, Labels = Labels, Unit = Unit is { } one && other.Unit is { } unit && UnitText.AreSame(one, unit) ? one : other.Unit,
    };

    /// <summary>Whether two lists declare the same fields in one order.</summary>
    public static bool AreSame(EquatableArray<FieldDeclaration> some, EquatableArray<FieldDeclaration> others)
    {
        if (some.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < some.Count; i++)
        {
            if (!some[i].IsSame(others[i]))
            {
                return false;
            }
        }

        return true;
    }
}
