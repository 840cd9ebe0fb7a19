using System.Collections.Immutable;
using System.Text;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Quoin.CodeFixes.Tests;

/// <summary>C# with diagnostics marked by ⟦these brackets⟧, which are not part of it.</summary>
internal sealed class MarkedCode
{
    public MarkedCode(string marked)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<RoslynSpan>();
        var open = new Stack<int>();
        foreach (var character in marked)
        {
            switch (character)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    spans.Add(RoslynSpan.FromBounds(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        Text = text.ToString();
        Spans = spans.ToImmutable();
    }

    public string Text { get; }

    /// <summary>The marks, in the order of their ends.</summary>
    public ImmutableArray<RoslynSpan> Spans { get; }
}
