using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>A line of a baseline where it is in the file, of which nothing is copied: nearly all lines are only compared.</summary>
internal readonly struct StoredLine : IEquatable<StoredLine>
{
    private const string EntryKey = BaselineLine.EntryKey;
    private const string CheckKey = BaselineLine.CheckKey;

    private readonly string _file;
    private readonly int _start;
    private readonly int _key;
    private readonly int _entry;
    private readonly int _check;
    private readonly int _end;
    private readonly int _number;

    private StoredLine(string file, int start, int key, int entry, int check, int end, int number) =>
        (_file, _start, _key, _entry, _check, _end, _number) = (file, start, key, entry, check, end, number);

    /// <summary>The key.</summary>
    public ReadOnlySpan<char> Key => _file.AsSpan(_start, _key - _start);

    /// <summary>The id of the article.</summary>
    public ReadOnlySpan<char> Article => ArticleOf(Key);

    /// <summary>Whether it is the line of an article or a library, and not of a mark.</summary>
    public bool IsArticle => Key.IndexOf(PromiseLine.Separator) < 0;

    /// <summary>The values.</summary>
    public ReadOnlySpan<char> Text => _key == _entry ? default : _file.AsSpan(_key + 1, _entry - _key - 1);

    /// <summary>The key of the entry in the file of acceptances.</summary>
    public ReadOnlySpan<char> Entry => _file.AsSpan(_entry + EntryKey.Length, _check - _entry - EntryKey.Length);

    /// <summary>The check; null if the line is not as it was written.</summary>
    public ulong? Check =>
        MurmurHash.Of(_file.AsSpan(_start, _check - _start)) is var check && PromisedText.IsWritten(check, _file.AsSpan(_check + CheckKey.Length, _end - _check - CheckKey.Length)) ? check : null;

    /// <summary>What follows the id of the article and a group in a key; empty if it is not the line of a mark of the group.</summary>
    /// <param name="article">The length of the id of the article.</param>
    /// <param name="group">The group.</param>
    public ReadOnlySpan<char> IdIn(int article, string group)
    {
        var (first, end) = (_start + article + 1, _start + article + 1 + group.Length);
        return end < _key && _file[end] == PromiseLine.Separator && _file.AsSpan(first, group.Length).SequenceEqual(group.AsSpan()) ? _file.AsSpan(end + 1, _key - end - 1) : default;
    }

    /// <summary>The id of the article in a key.</summary>
    public static ReadOnlySpan<char> ArticleOf(ReadOnlySpan<char> key) => key.IndexOf(PromiseLine.Separator) is >= 0 and var end ? key.Slice(0, end) : key;

    /// <summary>Finds the parts of a line; null if it has not those of one.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">The number of lines before it.</param>
    public static StoredLine? Find(string file, int start, int end, int number)
    {
        var line = file.AsSpan(start, end - start);
        var check = line.LastIndexOf(CheckKey.AsSpan());
        var entry = check < 0 ? -1 : line.Slice(0, check).LastIndexOf(EntryKey.AsSpan());
        var key = line.IndexOf(' ');
        return entry < 0 || key <= 0 || key > entry || !IsKey(line.Slice(0, key)) ? null : new StoredLine(file, start, start + key, start + entry, start + check, end, number);
    }

    /// <summary>A copy of its parts.</summary>
    public BaselineLine ToLine() => new(
        new PromiseLine(Key.ToString(), Text.ToString()),
        Entry.ToString(),
        _file.Substring(_check + CheckKey.Length, _end - _check - CheckKey.Length),
        new TextRange(_start, _key - _start, _number, 0, _number, _key - _start));

    /// <summary>Whether both promise the same of one mark.</summary>
    public bool Equals(StoredLine other) => Key.SequenceEqual(other.Key) && Text.SequenceEqual(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StoredLine other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.Length;

    /// <summary>Whether a text is an id, or an id, a group and an id.</summary>
    private static bool IsKey(ReadOnlySpan<char> key)
    {
        var (parts, length) = (1, 0);
        foreach (var character in key)
        {
            if (character == PromiseLine.Separator && length > 0)
            {
                (parts, length) = (parts + 1, 0);
            }
            else if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            {
                length++;
            }
            else
            {
                return false;
            }
        }

        return length > 0 && parts is 1 or 3;
    }
}
