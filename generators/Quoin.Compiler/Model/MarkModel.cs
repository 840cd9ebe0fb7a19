using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A mark.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Quotes">The quotes, at least one; a mark of a library may have none.</param>
/// <param name="Fields">The values of the fields of its kind.</param>
internal sealed record MarkModel(string Id, string Name, EquatableArray<QuoteModel> Quotes, FieldsModel Fields)
{
    /// <summary>The words of the quotes in their languages, where the quotes themselves are left out: in what a library exports.</summary>
    public EquatableArray<TextModel> Quoted { get; init; } = [];

    /// <summary>What a model declares of it; null if nothing.</summary>
    public OwnModel? Own
    {
        get
        {
            foreach (var value in Fields.Values)
            {
                if (value is OwnModel own)
                {
                    return own;
                }
            }

            return null;
        }
    }

    /// <summary>Whether it is evidence of another assembly that says by whom or where it is, in words that are not known here.</summary>
    public bool IsIdentified { get; init; }
}
