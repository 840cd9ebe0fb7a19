namespace Quoin.Compiler.Text;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly string[] English =
    [
        "Dr", "Mr", "Mrs", "Ms", "Prof", "Sr", "Jr", "St", "vs", "etc", "e.g", "i.e", "cf", "al", "approx", "ca", "Fig", "Figs",
        "No", "Nos", "Vol", "pp", "ed", "eds", "Inc", "Ltd", "Co", "Corp", "U.S", "U.K", "U.N", "E.U", "a.m", "p.m",
    ];

    private static readonly string[] Ukrainian =
    [
        "ім", "проф", "акад", "доц", "вул", "просп", "обл", "див", "напр", "пор", "рис", "табл", "тис", "млн", "млрд", "грн",
        "ст", "стор", "т.зв", "т.д", "т.п", "т.ін", "м", "р", "рр", "н.е",
    ];

    public static HashSet<string> All { get; } = new([.. English, .. Ukrainian], StringComparer.Ordinal);
}
