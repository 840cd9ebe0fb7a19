using Quoin.Compiler.Text;

namespace Quoin.Compiler.Declarations;

/// <summary>Where something is declared.</summary>
/// <param name="Path">The file; or the name of a pack or of an assembly.</param>
/// <param name="Range">Its range in the file.</param>
/// <param name="IsFile">Whether it is in a file of the build.</param>
internal sealed record DeclarationOrigin(string Path, TextRange Range, bool IsFile)
{
    /// <summary>Where files of the build give its options, those of earlier files first.</summary>
    public EquatableArray<OptionOrigin> Options { get; init; } = [];

    /// <summary>Where a file of the build gives an option; null if none does.</summary>
    /// <param name="option">The key.</param>
    /// <param name="value">The value; null for the first one, whatever it is.</param>
    public DeclarationOrigin? Find(string option, string? value = null) => FindOption(option, value)?.Origin;

    /// <summary>Where a file of the build gives a part of an option; null if none does.</summary>
    /// <param name="option">The key.</param>
    /// <param name="start">Where the part begins in the value.</param>
    /// <param name="length">How long it is; 0 for the whole value.</param>
    public DeclarationOrigin? FindPart(string option, int start, int length) => FindOption(option, null)?.PartAt(start, length);

    private OptionOrigin? FindOption(string option, string? value)
    {
        foreach (var one in Options)
        {
            if (one.Key == option && (value is null || one.Value == value))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>The place in words, for a message about a file: a file of the same name is named with its folder.</summary>
    public string SeenFrom(string path) => IsFile ? In(FilePaths.NameBeside(path, Path)) : Path;

    /// <summary>The place in words, for a message about a file of another kind: "../quoin.model.yaml(3)".</summary>
    public string From(string path) => IsFile ? In(FilePaths.Relative(path, Path)) : Path;

    /// <summary>The place in words: "quoin.model.yaml(3)", "the pack 'law'".</summary>
    public override string ToString() => IsFile ? In(FilePaths.Name(Path)) : Path;

    private string In(string file) => $"{file}({Range.StartLine + 1})";
}

/// <summary>Where a file gives one value of an option.</summary>
/// <param name="Key">The key of the option.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">The place of the value.</param>
internal sealed record OptionOrigin(string Key, string Value, DeclarationOrigin Origin)
{
    private const int QuotationMarks = 2;

    /// <summary>The place of a part of the value; that of the whole value if what is written is not the value itself, as with escapes or on several lines.</summary>
    /// <param name="start">Where the part begins in the value.</param>
    /// <param name="length">How long it is; 0 for the whole value.</param>
    public DeclarationOrigin PartAt(int start, int length)
    {
        var range = Origin.Range;
        var marks = range.Length - Value.Length;
        if (length == 0 || marks is not (0 or QuotationMarks) || range.StartLine != range.EndLine)
        {
            return Origin;
        }

        var column = range.StartColumn + (marks / QuotationMarks) + start;
        return Origin with { Range = new TextRange(range.Start + (marks / QuotationMarks) + start, length, range.StartLine, column, range.StartLine, column + length) };
    }
}
