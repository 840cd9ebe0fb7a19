using System.Text.Json.Nodes;

namespace Quoin.Schema.Tests;

/// <summary>A position in a text; line and column are 0-based, as in the protocol.</summary>
internal sealed record Place(int Line, int Character)
{
    /// <summary>The position a number of characters after the start of words that the text contains once.</summary>
    public static Place Of(string text, string words, int offset = 0)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0 && text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0, $"'{words}' stands in the text not once.");
        var before = text[..(start + offset)];
        return new Place(before.Count(character => character == '\n'), before.Length - (before.LastIndexOf('\n') + 1));
    }

    public static Place Of(JsonNode position) => new(position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());
}

/// <summary>What an editor underlines, and the message.</summary>
internal sealed record Squiggle(Place Start, Place End, string Message)
{
    public static Squiggle Of(JsonNode diagnostic) => new(
        Place.Of(diagnostic["range"]!["start"]!), Place.Of(diagnostic["range"]!["end"]!), diagnostic["message"]!.GetValue<string>());
}
