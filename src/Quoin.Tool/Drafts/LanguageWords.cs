namespace Quoin.Tool.Drafts;

/// <summary>Words by which a language is recognized: articles, prepositions and verbs that any text has. A word may be in several lists.</summary>
internal static class LanguageWords
{
    /// <summary>The languages in Latin letters.</summary>
    public static readonly (string Language, HashSet<string> Words)[] Latin =
    [
        Of("en", "a the of and to in is that for it with as on are be this by was or not have from at an which their has were been can will may its but these than also who they there would should when if"),
        Of("de", "der die das und ist nicht mit von den dem ein eine zu auf für im auch sich es dass werden wird oder als bei nach aus sind wie einer eines durch kann nur noch über zur zum vor wenn aber hat haben"),
        Of("fr", "le la les des et est une un du que dans pour pas qui sur au avec ce il par plus ne sont ou être cette mais aux ses elle leur ont peut comme nous vous lorsque d'un d'une c'est qu'il"),
        Of("es", "el la los las de y en que es un una por con para del se no al lo como más pero sus este esta ha son puede entre cuando también sobre muy fue hay desde sin"),
        Of("pt", "o a os as de e em que é um uma para com não do da dos das no na nos nas por mais se ao como mas são pode seu sua foi também entre quando pela pelo está muito"),
        Of("it", "il lo la i gli le di e che è un una per con non del della dei delle nel nella si da al alla sono come più ma anche questo questa può ha essere dal dalla sul tra quando"),
        Of("nl", "de het een en van in is dat op te met voor niet zijn er aan ook als bij door maar om naar of uit wordt worden kan deze dit nog hebben heeft over wel geen moet"),
        Of("pl", "i w na z do nie jest się że o to jak za po dla od lub oraz są przez ale być może tego które który która ich przy także jego tym gdy bez"),
        Of("cs", "a v na je se že s z do o k pro ve za po od jako ale jsou nebo není by být může také jeho při který která které podle jen už když"),
        Of("sk", "a v na je sa že s z do o k pre vo za po od ako ale sú alebo nie by byť môže tiež jeho pri ktorý ktorá ktoré podľa len už keď"),
        Of("sv", "och att det i en som är på för av med den till inte om ett har de från kan eller vid var men ska ska också efter när så bara under vara blir"),
        Of("da", "og at det i en som er på for af med den til ikke om et har de fra kan eller ved var men skal også efter når så kun under være bliver"),
        Of("no", "og at det i en som er på for av med den til ikke om et har de fra kan eller ved var men skal også etter når så bare under være blir"),
        Of("fi", "ja on ei se että oli hän ovat mutta tai kuin myös joka niin voi sen ole jos kun mukaan sekä olla eivät tämä vain ne jotka vielä"),
        Of("hu", "a az és hogy nem is egy van ez azt meg csak de vagy mint ha volt lehet már még után mert amely ki kell el által között minden"),
        Of("ro", "și de la în a cu pe nu că este un o din pentru care mai sau sunt se ca fi prin dar poate au după dintre acest această lor"),
        Of("tr", "ve bir bu için ile de da olarak daha çok olan ise gibi ancak değil veya kadar sonra en her olduğu göre var ne ya"),
        Of("hr", "i u je na se da za su od s o ne koji koja koje a kao ili iz po ali nije bi biti može te što kako prema samo"),
        Of("id", "yang dan di dari untuk dengan ini pada tidak dalam adalah itu akan atau oleh sebagai dapat karena juga lebih telah ada bahwa"),
        Of("vi", "và của là có trong cho được không với các một những này để khi người đã từ hoặc thể theo về"),
    ];

    /// <summary>The languages in Cyrillic letters.</summary>
    public static readonly (string Language, HashSet<string> Words)[] Cyrillic =
    [
        Of("uk", "і та що не на з в у до для за це як або від про які який яка із зі й може є але також його її їх чи якщо при цього після бути"),
        Of("ru", "и в не на что с по для это как из от или за при к до о но также его её их если быть может который которая которые этого после было"),
        Of("be", "і ў у не на што з для гэта як ад або па пра які якая якія з'яўляецца але таксама яго яе іх калі пры пасля быць можа"),
        Of("bg", "и на да се в за от не е са че с по като или това който която които до при но може тази този след ще има"),
        Of("sr", "и у је на се да за су од с о не који која које а као или из по али није би бити може што према само"),
        Of("mk", "и на да се во за од не е се дека со по како или ова кој која кои до при но може оваа овој после ќе има"),
    ];

    private static (string Language, HashSet<string> Words) Of(string language, string words) => (language, [.. words.Split(' ')]);
}
