namespace Quoin.Fuzzing;

/// <summary>A mutable piece of an annotation or of a policy.</summary>
internal abstract class Piece
{
    /// <summary>Returns a deep copy of the piece.</summary>
    public abstract Piece Copy();
}

/// <summary>A text, a word or a number.</summary>
internal sealed class ScalarPiece(string text) : Piece
{
    public string Text { get; set; } = text;

    public override Piece Copy() => new ScalarPiece(Text);
}

internal sealed class ListPiece(IEnumerable<Piece> items) : Piece
{
    public List<Piece> Items { get; } = [.. items];

    public override Piece Copy() => new ListPiece(Items.Select(item => item.Copy()));
}

internal sealed class MappingPiece(IEnumerable<(string Key, Piece Value)> entries) : Piece
{
    public MappingPiece()
        : this([])
    {
    }

    public List<(string Key, Piece Value)> Entries { get; } = [.. entries];

    public void Add(string key, Piece value) => Entries.Add((key, value));

    public void Add(string key, string text) => Entries.Add((key, new ScalarPiece(text)));

    public override Piece Copy() => new MappingPiece(Entries.Select(entry => (entry.Key, entry.Value.Copy())));
}
