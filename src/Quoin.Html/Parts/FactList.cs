using Quoin.Html.Text;

namespace Quoin.Html.Parts;

/// <summary>A list of facts, each with a label. Without facts, nothing is written.</summary>
internal sealed class FactList(Markup markup)
{
    private bool _isOpen;
    private string? _label;

    /// <summary>Adds a fact, if there is one.</summary>
    public void Add(string label, string? text)
    {
        if (text is not null)
        {
            Begin(label);
            markup.Text(text);
            End();
        }
    }

    /// <summary>Begins a fact; facts with the same label that follow one another have it once.</summary>
    public void Begin(string label)
    {
        markup.Raw(_isOpen ? "" : "<dl class=\"quoin-facts\">\n");
        _isOpen = true;
        if (label != _label)
        {
            markup.Raw("<dt>").Text(label).Raw("</dt>\n");
            _label = label;
        }

        markup.Raw("<dd>");
    }

    public void End() => markup.Raw("</dd>\n");

    public void Close() => markup.Raw(_isOpen ? "</dl>\n" : "");
}
