using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>A fix for a diagnostic: one edit of one file, as data, so that an editor or a tool only has to apply it.</summary>
/// <param name="Kind">The kind of fix; an editor offers to apply all fixes of one kind together.</param>
/// <param name="Title">What the fix does, as a command: "Quote the nearest text".</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Start">Where the replaced text begins, in UTF-16 code units; 0-based.</param>
/// <param name="Length">The length of the replaced text in UTF-16 code units; 0 to insert.</param>
/// <param name="NewText">The text that replaces it.</param>
internal sealed record ContentFix(string Kind, string Title, string Path, int Start, int Length, string NewText)
{
    /// <summary>
    /// The length of the beginning of <see cref="NewText"/> that all insertions of this kind at this position share, such as a missing
    /// key; if several are applied, it is written once. Null if the fix does not add to a list.
    /// </summary>
    public int? SharedLength { get; init; }

    /// <summary>Whether it may be applied while nobody looks at it. What creates a fix has to say that it is safe.</summary>
    public FixSafety Safety { get; init; }

    /// <summary>Encodes fixes as properties of a diagnostic.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> ToProperties(EquatableArray<ContentFix> fixes)
    {
        for (var i = 0; i < fixes.Count; i++)
        {
            var fix = fixes[i];
            yield return Property(i, nameof(Kind), fix.Kind);
            yield return Property(i, nameof(Title), fix.Title);
            yield return Property(i, nameof(Path), fix.Path);
            yield return Property(i, nameof(Start), Text(fix.Start));
            yield return Property(i, nameof(Length), Text(fix.Length));
            yield return Property(i, nameof(NewText), fix.NewText);
            if (fix.SharedLength is { } shared)
            {
                yield return Property(i, nameof(SharedLength), Text(shared));
            }

            if (fix.Safety != FixSafety.Unsafe)
            {
                yield return Property(i, nameof(Safety), fix.Safety.ToString());
            }
        }
    }

    /// <summary>Decodes the fixes that <see cref="ToProperties"/> encoded.</summary>
    public static IEnumerable<ContentFix> FromProperties(IReadOnlyDictionary<string, string?> properties)
    {
        for (var i = 0; properties.TryGetValue(Key(i, nameof(Kind)), out var kind); i++)
        {
            yield return new ContentFix(
                kind!,
                properties[Key(i, nameof(Title))]!,
                properties[Key(i, nameof(Path))]!,
                Number(properties[Key(i, nameof(Start))]!),
                Number(properties[Key(i, nameof(Length))]!),
                properties[Key(i, nameof(NewText))]!)
            {
                SharedLength = properties.TryGetValue(Key(i, nameof(SharedLength)), out var shared) ? Number(shared!) : null,
                Safety = !properties.TryGetValue(Key(i, nameof(Safety)), out var safety) ? FixSafety.Unsafe
                    : safety == nameof(FixSafety.Safe) ? FixSafety.Safe
                    : FixSafety.Choice,
            };
        }
    }

    private static KeyValuePair<string, string?> Property(int index, string name, string value) => new(Key(index, name), value);

    private static string Key(int index, string name) => $"Fix{Text(index)}.{name}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
