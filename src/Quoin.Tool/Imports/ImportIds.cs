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
    private readonly Dictionary<(MarkKind Kind, string Name), int> _given = [];
    private readonly HashSet<(MarkKind Kind, string Name)> _existing =
        annotation is null ? [] : [.. annotation.Groups.SelectMany(static group => group.Marks.Select(mark => (group.Kind, CSharpNames.FromId(mark.Id.Value))))];

    /// <summary>The names of given ids, of any kind: a new id is none of them.</summary>
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes the ids that the table gives.</summary>
    /// <param name="rows">The rows.</param>
    public void Take(IEnumerable<ImportRow> rows)
    {
        foreach (var row in rows.Where(static row => row.HasOwnId && row.IsWritten))
        {
            var name = (row.Kind!.Value, CSharpNames.FromId(row.Id!));
            if (_existing.Contains(name))
            {
                row.Decide(RowResult.Invalid, header, $"the annotation has a {row.Mark} '{row.Id}' already, which quotes other words; choose another id");
            }
            else if (!_given.TryAdd(name, row.Number))
            {
                row.Decide(RowResult.Invalid, header, $"row {_given[name].ToString(CultureInfo.InvariantCulture)} has the id '{row.Id}' already; choose another");
            }
            else
            {
                _names.Add(name.Item2);
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
            while (_names.Contains(CSharpNames.FromId(row.Id)));
        }
    }
}
