using System.Globalization;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tool.Drafts;

namespace Quoin.Tool.Imports;

/// <summary>Decides the ids of an article's rows: what the table gives, and new ones from the words.</summary>
/// <param name="annotation">The annotation; null for a new one.</param>
/// <param name="header">The name of the column with the ids.</param>
internal sealed class ImportIds(Annotation? annotation, string? header)
{
    private readonly ClaimIds _ids = annotation is null ? new ClaimIds() : new ClaimIds(annotation);
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _existing = annotation is null ? [] : [.. annotation.Groups.SelectMany(static group => group.Marks).Select(static mark => CSharpNames.FromId(mark.Id.Value))];

    /// <summary>Takes the ids that the table gives.</summary>
    /// <param name="rows">The rows.</param>
    public void Take(IEnumerable<ImportRow> rows)
    {
        foreach (var row in rows.Where(static row => row.HasOwnId && row.IsWritten))
        {
            var name = CSharpNames.FromId(row.Id!);
            if (_existing.Contains(name))
            {
                row.Decide(RowResult.Invalid, header, $"the annotation has a mark '{row.Id}' already, which quotes other words or is of another kind; choose another id");
            }
            else if (!_given.TryAdd(name, row.Number))
            {
                row.Decide(RowResult.Invalid, header, $"row {_given[name].ToString(CultureInfo.InvariantCulture)} has the id '{row.Id}' already; choose another");
            }
        }
    }

    /// <summary>Creates the ids of the other rows.</summary>
    public void Create(IEnumerable<ImportRow> rows)
    {
        foreach (var row in rows.Where(static row => row is { Id: null, Kind: not null, IsWritten: true }))
        {
            var words = row.Values.OfType<LocalizedTexts>().FirstOrDefault(static value => value.Key == TermFields.Label.Key)?.Texts[0].Text ?? row.Written!.Exact;
            do
            {
                row.Id = _ids.For(AsciiWords.From(DisplayText.Excerpt(words, 200)), MarkKindDefinition.Get(row.Kind!.Value).Name);
            }
            while (_given.ContainsKey(CSharpNames.FromId(row.Id)));
        }
    }
}
