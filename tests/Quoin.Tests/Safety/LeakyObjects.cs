using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Quoin.Tests.Safety;

/// <summary>Objects each of which has a claim's text in one public place, without its caveat.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The walk is to find them on an object.")]
internal static class LeakyObjects
{
    public const string Text = "Tea may wake you up.";
    public const string Limit = "Only 20 people took part.";

    internal class Property
    {
        public string Text => LeakyObjects.Text;
    }

    internal sealed class Inherited : Property;

    internal sealed class Field
    {
        public readonly string Text = LeakyObjects.Text;
    }

    internal sealed class Static
    {
        public static string Text => LeakyObjects.Text;
    }

    internal sealed class Method
    {
        public StringBuilder Read() => new(Text);
    }

    internal sealed class Lookup
    {
        public string In(string language) => language == "en" ? Text : "";
    }

    internal sealed class Out
    {
        public bool TryRead(string language, out string text)
        {
            text = language == "en" ? Text : "";
            return true;
        }
    }

    internal sealed class Indexer
    {
        public string this[int index] => index == 0 ? Text : "";
    }

    internal sealed class Named
    {
        public string this[string language] => language == "en" ? Text : "";
    }

    internal sealed class Items : List<string>
    {
        public Items() => Add(Text);
    }

    internal sealed class ExplicitFormatting : IFormattable
    {
        string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text;
    }

    internal sealed class ExplicitItems : IEnumerable
    {
        IEnumerator IEnumerable.GetEnumerator() => new[] { new Property() }.GetEnumerator();
    }

    internal sealed class SpanFormatting : ISpanFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => "";

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            charsWritten = Text.Length;
            return Text.TryCopyTo(destination);
        }
    }

    internal sealed class Utf8
    {
        public ReadOnlySpan<byte> Bytes => "Tea may wake you up."u8;
    }

    internal sealed class Utf8Lookup
    {
        public ReadOnlySpan<byte> In(string language) => language == "en" ? "Tea may wake you up."u8 : default;
    }

    internal sealed class Characters
    {
        public ReadOnlySpan<char> Span => Text;
    }

    internal sealed class Bytes
    {
        public byte[] Array { get; } = Encoding.UTF8.GetBytes(Text);
    }

    internal sealed class Refusal
    {
        public string Read() => throw new InvalidOperationException(Text);
    }

    internal sealed class Deep
    {
        private readonly int _depth;

        public Deep()
        {
        }

        private Deep(int depth) => _depth = depth;

        public Deep? Next => _depth < 4 ? new Deep(_depth + 1) : null;

        public string Text => _depth < 4 ? "" : LeakyObjects.Text;
    }

    internal sealed record Copied(string Text)
    {
        // The copy says more than the original.
        private Copied(Copied original) => Text = LeakyObjects.Text + original.Text;
    }

    internal sealed class Caveated
    {
        public string Shown => $"{Text}\n  - {Limit}";
    }
}
