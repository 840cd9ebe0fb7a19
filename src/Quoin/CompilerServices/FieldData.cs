using System.ComponentModel;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.CompilerServices;

/// <summary>Reads the declared fields of a mark or an article; for generated code. Each is named by its place in the model, and null if it is not given.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FieldData
{
    private readonly ArticleData _content;
    private readonly int _row;

    internal FieldData(ArticleData content, int row) => (_content, _row) = (content, row);

    /// <summary>Reads a boolean.</summary>
    public bool? Boolean(int field) => DeclaredValues.Boolean(_content, At(field));

    /// <summary>Reads a whole number.</summary>
    public int? WholeNumber(int field) => (int?)DeclaredValues.Number(_content, At(field));

    /// <summary>Reads a number.</summary>
    public decimal? Number(int field) => DeclaredValues.Number(_content, At(field));

    /// <summary>Reads a quantity.</summary>
    public Quantity? Quantity(int field) => DeclaredValues.Quantity(_content, At(field));

    /// <summary>Reads an amount of money.</summary>
    public Money? Money(int field) => DeclaredValues.Money(_content, At(field));

    /// <summary>Reads a date.</summary>
    public Iso8601Date? Date(int field) => _content.Date(At(field));

    /// <summary>Reads a duration.</summary>
    public Iso8601Duration? Duration(int field) => _content.Duration(At(field));

    /// <summary>Reads a code of a country or a region.</summary>
    public Iso3166Code? Code(int field) => _content.Region(At(field));

    /// <summary>Reads a text.</summary>
    public string? Text(int field) => _content.OptionalText(At(field));

    /// <summary>Reads a text by language.</summary>
    public LocalizedText? Localized(int field) => _content.Localized(At(field));

    /// <summary>Reads the place of a word in its list, from 1; 0 if it is not given.</summary>
    public int Word(int field) => _content.Table[At(field)];

    /// <summary>Reads a reference to a claim.</summary>
    public Claim? Claim(int field) => (Claim?)DeclaredValues.Mark(_content, MarkKind.Claim, At(field), isItem: false);

    /// <summary>Reads a reference to a caveat.</summary>
    public Caveat? Caveat(int field) => (Caveat?)DeclaredValues.Mark(_content, MarkKind.Caveat, At(field), isItem: false);

    /// <summary>Reads a reference to a piece of evidence.</summary>
    public Evidence? Evidence(int field) => (Evidence?)DeclaredValues.Mark(_content, MarkKind.Evidence, At(field), isItem: false);

    /// <summary>Reads a reference to a section.</summary>
    public Section? Section(int field) => (Section?)DeclaredValues.Mark(_content, MarkKind.Section, At(field), isItem: false);

    /// <summary>Reads a reference to a term.</summary>
    public Term? Term(int field) => (Term?)DeclaredValues.Mark(_content, MarkKind.Term, At(field), isItem: false);

    /// <summary>Reads a list of references to claims.</summary>
    public MarkList<Claim> Claims(int field) => _content.List<Claim>(MarkKind.Claim, At(field));

    /// <summary>Reads a list of references to caveats.</summary>
    public MarkList<Caveat> Caveats(int field) => _content.List<Caveat>(MarkKind.Caveat, At(field));

    /// <summary>Reads a list of references to evidence.</summary>
    public MarkList<Evidence> EvidenceList(int field) => _content.List<Evidence>(MarkKind.Evidence, At(field));

    /// <summary>Reads a list of references to sections.</summary>
    public MarkList<Section> Sections(int field) => _content.List<Section>(MarkKind.Section, At(field));

    /// <summary>Reads a list of references to terms.</summary>
    public MarkList<Term> Terms(int field) => _content.List<Term>(MarkKind.Term, At(field));

    /// <summary>Reads a list of other values.</summary>
    /// <param name="field">The place of the field.</param>
    /// <param name="read">Reads the value at place 0 of an item.</param>
    public IReadOnlyList<T> List<T>(int field, Func<FieldData, T> read) => _content.Items(
        At(field), OwnRow.FieldLength, (content, position) => read(new FieldData(content, position - OwnRow.Fields)));

    private int At(int field) => _row + OwnRow.Fields + (field * OwnRow.FieldLength);
}
