namespace Quoin.Tool.Tests.Support;

/// <summary>Content with mistakes, for reports.</summary>
internal static class Mistakes
{
    /// <summary>Two articles: one with errors, and one with a warning and an information that has a safe fix.</summary>
    public static Workplace Ordinary => Workplace.Tea
        .Edit("content/tea.quoin.yaml", "kind: limitation", "kind: limitaton")
        .Edit("content/tea.quoin.yaml", "the trial was small", "the trail was small")
        .Write("seeds/кава 1.md", "# Coffee\n\nCoffee may help 咖啡 you, some say “now”. Nobody counted.\n")
        .Write("content/напої 1/coffee.quoin.yaml", """
            quoin: 1
            article: coffee
            title: Coffee
            language: en
            source: ../../seeds/кава 1.md
            claims:
              helps: { kind: efficacy, certainty: possible, quote: 'Coffee may help 咖啡 you, some say "now"' }

            """);

    /// <summary>What content must not do to a terminal, to the runner of continuous integration, or to what reads a report.</summary>
    public static Workplace Hostile => Workplace.Tea
        .Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\nLook \u001B[2J\u001B]0;title\u0007\u202Egnp.exe\u2066 here, it is red.\n"
            + "Send ##vso[task.setvariable variable=a]b or ::error file=x::y or ##[group]z to them 100%, please: it is so.\n"
            + "A | table `code` <script>alert(1)</script> [link](http://evil.example) @everyone #1 &amp; ]]> \\ *x* _y_ ~z~ $m$ www.evil.example.\n"
            + "Zero\u200Bwidth is a space, said one person to all.\n")
        .Write("content/bad.quoin.yaml", Workplace.TeaAnnotation.Replace("article: tea", "article: bad", StringComparison.Ordinal)
            .Replace("  wakes-you-up:", "  \"x\\e[31m\\u202e##vso[a]|`<b>](u)%\":", StringComparison.Ordinal));
}
