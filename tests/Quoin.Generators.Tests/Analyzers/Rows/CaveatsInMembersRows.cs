namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: caveats in fields and properties, as Razor pages have them.</summary>
internal static class CaveatsInMembersRows
{
    /// <summary>What Razor generates its code on.</summary>
    private const string Builder = """


        internal sealed class RenderTreeBuilder
        {
            internal void OpenElement(int at, string name) => Console.Write("<" + name + at);

            internal void AddContent(int at, object? content) => Console.Write($"{at}{content}");

            internal void AddContent(int at, string? content) => Console.Write(content + at);

            internal void AddAttribute(int at, string name, object? value) => Console.Write($"{at}{name}{value}");

            internal void CloseElement() => Console.Write(">");
        }

        internal abstract class ComponentBase
        {
            protected abstract void BuildRenderTree(RenderTreeBuilder __builder);

            protected virtual void OnInitialized() { }
        }

        internal abstract class RazorPage
        {
            internal abstract System.Threading.Tasks.Task ExecuteAsync();

            protected void Write(object? value) => Console.Write(value);

            protected void WriteLiteral(string value) => Console.Write(value);
        }
        """;

    public static readonly Row[] All =
    [
        new("Caveats are in a private field that nobody reads", """
            internal sealed class Card
            {
                private LocalizedText? _text;
                private MarkList<Caveat>? _caveats;

                internal void Fill(QualifiedClaim claim) => (_text, ⟦QUO5001|_caveats⟧) = claim.Statement;

                public override string ToString() => $"{_text}";
            }
            """) { IsFile = true },
        new("Caveats are in a private property that nobody reads", """
            internal sealed class Card
            {
                private string? Text { get; set; }

                private MarkList<Caveat>? Caveats { get; set; }

                internal void Fill(Claim claim) { (Text, ⟦QUO5001|this.Caveats⟧) = claim; }

                public override string ToString() => $"{Text}{nameof(Caveats)}";
            }
            """) { IsFile = true },
        new("Caveats in a private field are counted", """
            internal sealed class Card
            {
                private string? _text;
                private static MarkList<Caveat>? _caveats;

                internal void Fill(Claim claim) => (_text, ⟦QUO5001|_caveats⟧) = claim;

                internal bool IsLimited => _caveats is { Count: > 0 };

                public override string ToString() => $"{_text} ({_caveats?.Count})";
            }
            """) { IsFile = true },
        new("Caveats go into a parameter that nobody reads", """
            internal static class Card
            {
                internal static LocalizedText Text(QualifiedClaim claim, MarkList<Caveat>? caveats = null)
                {
                    (var text, ⟦QUO5001|caveats⟧) = claim.Statement;
                    return text;
                }

                internal static Action<MarkList<Caveat>> Take(QualifiedClaim claim) => caveats =>
                {
                    (var text, ⟦QUO5001|caveats⟧) = claim.Statement;
                    Console.WriteLine(text);
                };
            }
            """) { IsFile = true },
        new("Caveats go into a parameter of the type that only counts them", """
            internal sealed class Card(QualifiedClaim claim, MarkList<Caveat> caveats)
            {
                internal int Count => caveats.Count;

                internal LocalizedText Text()
                {
                    (var text, ⟦QUO5001|caveats⟧) = claim.Statement;
                    return text;
                }
            }
            """) { IsFile = true },
        new("A component shows the text of its fields alone", """
            internal sealed partial class Card : ComponentBase
            {
                protected override void BuildRenderTree(RenderTreeBuilder __builder)
                {
                    __builder.OpenElement(0, "p");
            #nullable restore
            #line (3,5)-(3,9) 24 "Card.razor"
                    __builder.AddContent(1, text);

            #line default
            #line hidden
            #nullable disable
                    __builder.CloseElement();
                }

            #nullable restore
                private LocalizedText? text;
                private MarkList<Caveat>? caveats;

                protected override void OnInitialized() => (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            }
            """ + Builder) { IsFile = true },
        new("A component shows the number of its caveats", """
            internal sealed partial class Card : ComponentBase
            {
                protected override void BuildRenderTree(RenderTreeBuilder __builder)
                {
                    __builder.AddContent(1, text);
                    __builder.AddAttribute(2, "title", caveats?.Count);
                    if (caveats?.Count > 0)
                    {
                        __builder.AddContent(3, "*");
                    }
                }

                private string? text;
                private MarkList<Caveat>? caveats;

                protected override void OnInitialized() { (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake; }
            }
            """ + Builder) { IsFile = true },
        new("A component takes the text in its markup", """
            internal sealed partial class Card : ComponentBase
            {
                protected override void BuildRenderTree(RenderTreeBuilder __builder)
                {
                    foreach (var claim in Tea.Article.Claims)
                    {
                        var (text, ⟦QUO5001|caveats⟧) = claim;
                        __builder.AddContent(1, text);
                        __builder.AddContent(2, caveats.Count);
                        __builder.AddContent(3, caveats);
                    }
                }
            }
            """ + Builder) { IsFile = true },
        new("A page takes the text in its markup", """
            internal sealed class Page : RazorPage
            {
                internal override async System.Threading.Tasks.Task ExecuteAsync()
                {
                    await System.Threading.Tasks.Task.Yield();
                    var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
                    WriteLiteral("<p>");
            #line (3,5)-(3,9) 6 "Page.cshtml"
                    Write(text);

            #line default
            #line hidden
                    WriteLiteral("</p>");
                    Write(caveats.Count > 0 ? "*" : "");
                }
            }
            """ + Builder) { IsFile = true },
        new("A page shows the first of the caveats", """
            internal sealed class Page : RazorPage
            {
                internal override async System.Threading.Tasks.Task ExecuteAsync()
                {
                    await System.Threading.Tasks.Task.Yield();
                    foreach (var claim in Tea.Article.Claims)
                    {
                        var (text, ⟦QUO5001|caveats⟧) = claim;
                        Write(text);
                        Write(caveats.FirstOrDefault()?.Statement);
                    }
                }
            }
            """ + Builder) { IsFile = true },

        new("A component shows the caveats of its fields", """
            internal sealed partial class Card : ComponentBase
            {
                protected override void BuildRenderTree(RenderTreeBuilder __builder)
                {
                    __builder.AddContent(1, text);
                    foreach (var caveat in caveats!)
                    {
                        __builder.AddContent(2, caveat.Statement);
                    }
                }

                private LocalizedText? text;
                private MarkList<Caveat>? caveats;

                protected override void OnInitialized() => (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            }
            """ + Builder) { IsFile = true },
        new("A component shows the caveats of its claim", """
            internal sealed partial class Card : ComponentBase
            {
                protected override void BuildRenderTree(RenderTreeBuilder __builder)
                {
                    __builder.AddContent(1, text);
                    foreach (var caveat in Claim!.Caveats)
                    {
                        __builder.AddContent(2, caveat.Statement);
                    }
                }

                internal Claim? Claim { get; set; }

                private string? text;

                protected override void OnInitialized() => (text, _) = Claim!;
            }
            """ + Builder) { IsFile = true },
        new("A page shows the caveats", """
            internal sealed class Page : RazorPage
            {
                internal override async System.Threading.Tasks.Task ExecuteAsync()
                {
                    await System.Threading.Tasks.Task.Yield();
                    var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
                    Write(text);
                    WriteLiteral("<ul>");
                    foreach (var caveat in caveats)
                    {
                        WriteLiteral("<li>");
                        Write(caveat);
                        WriteLiteral("</li>");
                    }
                }
            }
            """ + Builder) { IsFile = true },
        new("The field is read in another part of the type", """
            internal sealed partial class Card
            {
                private string? _text;
                private MarkList<Caveat>? _caveats;

                internal void Fill(Claim claim) => (_text, _caveats) = claim;
            }

            internal sealed partial class Card
            {
                public override string ToString() => _text + string.Join("; ", _caveats!);
            }
            """) { IsFile = true },
        new("The field is read in a type inside", """
            internal sealed class Card
            {
                private string? _text;
                private MarkList<Caveat>? _caveats;

                internal void Fill(Claim claim) => (_text, _caveats) = claim;

                internal sealed class View(Card card)
                {
                    public override string ToString() => card._text + string.Join("; ", card._caveats!);
                }
            }
            """) { IsFile = true },
        new("Others may read the property", """
            internal class Card
            {
                internal string? Text { get; private set; }

                internal MarkList<Caveat>? Caveats { get; private set; }

                protected MarkList<Caveat>? Others;

                internal void Fill(Claim claim) => (Text, Caveats) = claim;

                internal void FillAgain(Claim claim) => (Text, Others) = claim;
            }
            """) { IsFile = true },
        new("Caveats go into a parameter of the type that shows them", """
            internal sealed class Card(QualifiedClaim claim, MarkList<Caveat> caveats)
            {
                public override string ToString() => string.Join("; ", caveats);

                internal LocalizedText Text()
                {
                    (var text, caveats) = claim.Statement;
                    return text;
                }
            }
            """) { IsFile = true },
    ];
}
