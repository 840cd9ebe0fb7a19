using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.KnownFindings;

/// <summary>What is at a position of a YAML file, by names and words and not by lines.</summary>
/// <param name="Path">The keys and ids from the root, such as <c>claims/wakes-you-up/quote</c>; an item of a list is named by its first words.</param>
/// <param name="Words">What the path does not distinguish: the words of list items, and those of a range that is only a part of a value.</param>
/// <param name="Mark">The mark, or the value at the root, that contains the position; null if there is none.</param>
internal sealed record YamlPlace(string Path, string Words, YamlNode? Mark)
{
    /// <summary>The number of keys before what belongs together: the group and the id of a mark.</summary>
    private const int MarkDepth = 2;

    private const int ItemLength = 40;

    /// <summary>Finds what is at a range.</summary>
    /// <param name="root">The root of the YAML.</param>
    /// <param name="range">The range.</param>
    /// <param name="text">The text of the file.</param>
    public static YamlPlace Find(YamlNode root, TextRange range, string? text)
    {
        var (path, words) = (new List<string>(), new List<string>());
        YamlNode? mark = null;
        var node = root;
        while (true)
        {
            switch (node)
            {
                case YamlMapping mapping when Last(mapping.Entries, static entry => entry.Key.Range.Start, range.Start) is var index and >= 0:
                    var (key, value) = mapping.Entries[index];
                    if (range.Start > Math.Max(key.End, value.End))
                    {
                        return Here(isExact: false);
                    }

                    Enter(key.Value, value);
                    if (range.Start < key.End)
                    {
                        return Here(isExact: true);
                    }

                    break;
                case YamlSequence list when Last(list.Items, static item => item.Range.Start, range.Start) is var index and >= 0 && range.Start <= list.Items[index].End:
                    var name = PlainWords.Beginning(FirstText(list.Items[index]));
                    words.Add(name);
                    Enter(DisplayText.Excerpt(name, ItemLength), list.Items[index]);
                    break;
                case YamlScalar scalar:
                    return Here(isExact: range.Start <= scalar.Range.Start && range.Start + range.Length >= scalar.End);
                default:
                    return Here(isExact: false);
            }
        }

        void Enter(string name, YamlNode value)
        {
            path.Add(name);
            mark = path.Count <= MarkDepth ? value : mark;
            node = value;
        }

        YamlPlace Here(bool isExact)
        {
            if (!isExact)
            {
                words.Add(PlainWords.In(text, range));
            }

            return new YamlPlace(string.Join('/', path), string.Join('\n', words), mark);
        }
    }

    /// <summary>The words of all that a node contains, each key and value on a line of its own.</summary>
    public static IEnumerable<string> TextsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [PlainWords.Of(scalar.Value)],
        YamlSequence list => list.Items.SelectMany(TextsOf),
        YamlMapping mapping => mapping.Entries.SelectMany(static entry => TextsOf(entry.Value).Prepend(entry.Key.Value)),
        _ => [],
    };

    /// <summary>The first value in an item of a list, which is its quote or its id.</summary>
    private static string FirstText(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence { Items.Count: > 0 } list => FirstText(list.Items[0]),
        YamlMapping { Entries.Count: > 0 } mapping => FirstText(mapping.Entries[0].Value),
        _ => "",
    };

    /// <summary>The index of the last item that begins at an offset or before it; -1 if there is none.</summary>
    private static int Last<T>(ReadOnlyArray<T> items, Func<T, int> start, int offset)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = start(items[middle]) <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
