namespace Quoin.Tool.Drafts;

/// <summary>
/// Words that decide which mark a sentence gets in a draft. They only sort: no check depends on them, and an author moves what they sort wrongly.
/// A phrase that ends with an asterisk has any ending.
/// </summary>
internal sealed record DraftWords
{
    private static readonly Dictionary<string, DraftWords> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new()
        {
            Transitions =
            [
                "let's", "let us", "read on", "read more", "see also", "see below", "see above", "in this article", "in this section", "in this post", "in this guide", "this article", "this section",
                "this page", "this guide", "here are", "here is how", "below we", "below are", "we now turn", "next we", "click", "subscribe", "share this", "photo", "image", "figure", "table of contents",
                "for more information", "to learn more", "learn more", "contact us", "thank you", "welcome", "all rights reserved", "copyright",
            ],
            Limits =
            [
                "limitation", "limitations", "caution", "cautious", "cautiously", "side effects", "side effect", "adverse*", "contraindicat*", "risk of", "risks", "risk", "warning", "must be taken into account",
                "should not be", "must not", "not suitable", "not recommended", "cannot be the only", "can not be the only", "further research", "more research", "more studies", "is necessary",
                "are necessary", "does not apply", "do not apply", "not apply to", "no guarantee", "not guarantee*", "not a guarantee", "past performance", "may lose", "lose value", "small sample", "was small",
                "were small", "excludes", "excluded", "exclusion", "not cover", "does not cover", "uncertain", "uncertainty", "limited to", "consult", "seek advice",
                "seek legal advice", "not legal advice", "not financial advice", "not medical advice", "no effect if", "is void", "under the supervision", "only under",
            ],
            NoLimits =
            [
                "reduces the risk", "reduced the risk", "reduce the risk", "reducing the risk", "lowers the risk", "lowered the risk", "lower the risk", "lower risk", "cut the risk", "cuts the risk",
                "risk factor", "risk factors", "risk assessment", "minimize side effects", "minimise side effects", "fewer side effects", "reduce side effects",
                "continue to study", "being developed", "being studied",
            ],
            Contrasts = ["however", "but", "nevertheless", "nonetheless", "still", "yet", "on the other hand", "that said", "even so"],
            Parts =
            [
                "unless", "provided that", "provided they", "provided it", "except", "except for", "except where", "except when", "with the exception of", "only if",
                "on condition that", "on the condition that", "as long as", "so long as", "if", "subject to section", "subject to this", "other than", "in mice", "in rats", "in animals",
            ],
            Narrowings = ["only for", "only in", "only if", "only when", "only with", "only after", "only as", "only under", "only to", "only by", "only on", "only at", "only during", "only until"],
            Findings =
            [
                "research shows", "research showed", "research has shown", "research demonstrates", "study shows", "study showed", "study found", "studies show", "studies showed", "studies have shown", "studies found",
                "trial showed", "trial found", "trials show", "trials showed", "demonstrated", "demonstrates", "evidence shows", "data show", "data showed", "showed that", "found that", "was shown", "were shown",
                "has been shown", "have been shown", "confirmed", "survey found", "survey shows", "review found", "according to the", "figures show", "statistics show",
            ],
            Research =
            [
                "study", "studies", "trial", "trials", "research", "survey", "surveys", "meta-analysis", "meta-analyses", "cohort", "systematic review", "review of", "reviews of", "guideline", "guidelines",
                "experiment", "experiments", "census", "statistics", "official figures", "annual report", "figures published",
            ],
            NoResearch = ["to study", "under study", "field of study", "further research", "more research", "future research", "on trial", "free trial", "court trial", "researchers", "trial period"],
            Back =
            [
                "the study", "this study", "these studies", "the trial", "this trial", "these trials", "the survey", "this survey", "the review", "this review", "the same study", "the experiment", "the report",
                "this research", "the act", "this act", "the regulation", "this regulation", "the directive", "this directive", "the code", "the law", "this law",
            ],
            Continuations =
            [
                "the data", "the obtained data", "these data", "the results", "these results", "the findings", "these findings", "its authors", "the authors", "the researchers", "participants", "the participants",
                "its results",
            ],
            Laws = ["Act", "Regulation", "Directive", "Code", "Ordinance", "Statute", "Convention", "Treaty"],
        },
        ["uk"] = new()
        {
            Transitions =
            [
                "розгляньмо", "розглянемо", "погляньмо", "читайте також", "читайте далі", "докладніше", "детальніше", "у цій статті", "в цій статті", "у цьому розділі", "ця стаття", "нижче наведено", "далі розглянемо", "фото",
                "рисунок", "зміст", "підпишіться", "дякуємо", "усі права захищено",
            ],
            Limits =
            [
                "обмежен*", "обережн*", "побічні ефекти", "побічних ефектів", "протипоказан*", "ризик*", "застереж*", "необхідно враховувати", "слід враховувати", "не рекоменду*", "не підходить",
                "не можна", "потрібні подальші дослідження", "подальших досліджень", "не є гарантією", "не гаранту*", "невідом*", "не з'ясован*", "не доведен*", "немає певності", "не поширюється", "не застосову*",
                "проконсультуйтеся", "порадьтеся", "втратити", "не покрива*",
            ],
            NoLimits = ["продовжують досліджувати", "продовжують вивчати", "ведеться робота", "мінімізувати побічні", "зменшити побічні", "зменшує ризик", "знижує ризик", "зменшили ризик", "знизили ризик", "менший ризик", "нижчий ризик", "зниження ризику", "зменшення ризику"],
            Contrasts = ["однак", "проте", "але", "втім", "утім", "а втім", "водночас", "попри це", "тим не менш"],
            Parts = ["якщо", "лише якщо", "тільки якщо", "за умови", "хіба що", "крім", "окрім", "за винятком", "у мишей", "у щурів", "на тваринах"],
            Narrowings = ["лише в", "лише у", "лише для", "лише за", "лише на", "лише після", "лише коли", "лише з", "тільки в", "тільки у", "тільки для", "тільки за", "тільки на", "тільки після", "тільки коли", "тільки з"],
            Findings =
            [
                "дослідження показ*", "дослідження довел*", "дослідження засвідч*", "дослідження підтверд*", "випробування показ*", "випробування засвідч*", "доведено", "встановлено", "підтверджено", "дані показ*", "опитування показ*",
                "дослідники встановили", "дослідники з'ясували", "показало що", "показали що",
            ],
            Research = ["дослідженн*", "досліджень", "випробуванн*", "випробувань", "опитуванн*", "опитувань", "метааналіз*", "огляд", "огляду", "експеримент*", "перепис*", "статистик*", "за даними"],
            NoResearch = ["подальших досліджень", "подальші дослідження", "потребує дослідження"],
            Back = ["це дослідження", "ці дослідження", "цього дослідження", "це випробування", "цього випробування", "це опитування", "цей огляд", "цей закон", "цього закону", "закон", "закону"],
            Continuations = ["отримані дані", "ці дані", "результати", "ці результати", "автори", "дослідники", "учасники"],
            Laws = ["Закон", "Закону", "Законом", "Законі", "Кодекс", "Кодексу", "Кодексом", "Кодексі", "Конституція", "Конституції", "Конвенція", "Конвенції", "Директива", "Директиви"],
        },
    };

    /// <summary>Openings of sentences that only lead to something else.</summary>
    public required IReadOnlyList<string> Transitions { get; init; }

    /// <summary>Words of sentences that limit others.</summary>
    public required IReadOnlyList<string> Limits { get; init; }

    /// <summary>Words that look as if they limited something.</summary>
    public required IReadOnlyList<string> NoLimits { get; init; }

    /// <summary>Openings of sentences that limit what is before them.</summary>
    public required IReadOnlyList<string> Contrasts { get; init; }

    /// <summary>Of the words that the compiler reads as limits, those that begin a part that can be a caveat.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>More beginnings of such parts, which the compiler reads as limits by their first word.</summary>
    public required IReadOnlyList<string> Narrowings { get; init; }

    /// <summary>Words that state something together with its ground.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Words that name evidence.</summary>
    public required IReadOnlyList<string> Research { get; init; }

    /// <summary>Words that look as if they named evidence.</summary>
    public required IReadOnlyList<string> NoResearch { get; init; }

    /// <summary>Words that refer to evidence that was named before.</summary>
    public required IReadOnlyList<string> Back { get; init; }

    /// <summary>Openings of sentences that go on about the evidence of the sentence before.</summary>
    public required IReadOnlyList<string> Continuations { get; init; }

    /// <summary>Words that names of laws have, as they are written there.</summary>
    public required IReadOnlyList<string> Laws { get; init; }

    /// <summary>The words of a language; null if there are none, so that its drafts leave the decisions to a person.</summary>
    public static DraftWords? For(string language) => ByLanguage.GetValueOrDefault(language.Split('-')[0]);
}
