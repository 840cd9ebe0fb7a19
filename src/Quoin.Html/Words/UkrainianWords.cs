namespace Quoin.Html.Words;

/// <summary>Ukrainian.</summary>
internal static class UkrainianWords
{
    public static InterfaceWords Create() => new()
    {
        Language = "uk",
        Certainty = "Певність",
        Caveats = "Застереження",
        Evidence = "Докази",
        Contents = "Зміст",
        Footnotes = "Виноски",
        Claims = "Твердження",
        Code = "Код",
        Done = "Зроблено",
        ToDo = "Не зроблено",
        Yes = "так",
        No = "ні",
        Notes = "Примітки до тверджень вище",
        Note = "Примітка {0}",
        BackFromNote = "{0}: назад до тексту",
        Footnote = "Виноска {0}",
        BackFromFootnote = "Назад до посилання на виноску {0}",
        Table = "Таблиця {0}",
        LinkToSection = "Посилання на розділ «{0}»",
        From = "Зі статті: {0}",
        Draft = "Чернетка",
        Retracted = "Відкликано",
        Superseded = "Замінено",
        StatusOn = "{0} {1}",
        ReplacedBy = "Див. натомість примітку {0}",
        NotValidOn = "Не чинне на {0}",
        ValidFrom = "Чинне з {0}",
        ValidUntil = "Чинне до {0}",
        ReviewedBy = "Перевірено: {0}",
        ReviewedOn = "Перевірено {0}",
        ReviewedByOn = "Перевірено: {0}, {1}",
        ReviewDue = "Наступна перевірка до {0}",
        Population = "Досліджували",
        SampleSize = "Розмір вибірки",
        Intervention = "Втручання",
        Administrations = "кількість введень: {0}",
        FollowUp = "Спостереження",
        Outcomes = "Результати",
        Published = "Опубліковано",
        Attribution = "Автор",
        Link = "Посилання",
        Quote = "У тексті",
        Units =
        [
            ["рік", "роки", "років"], ["місяць", "місяці", "місяців"], ["тиждень", "тижні", "тижнів"], ["день", "дні", "днів"],
            ["година", "години", "годин"], ["хвилина", "хвилини", "хвилин"], ["секунда", "секунди", "секунд"],
        ],
        Plural = static number => (number % 10, number % 100) switch
        {
            (1, not 11) => 0,
            (>= 2 and <= 4, not (>= 12 and <= 14)) => 1,
            _ => 2,
        },
        Certainties = new Dictionary<Certainty, string>
        {
            [Quoin.Certainty.Unknown] = "невідомо",
            [Quoin.Certainty.Possible] = "можливо",
            [Quoin.Certainty.Suggested] = "є ознаки",
            [Quoin.Certainty.Supported] = "підтверджено дослідженнями",
            [Quoin.Certainty.Established] = "подано як факт",
        },
        CaveatKinds = new Dictionary<CaveatKind, string>
        {
            [CaveatKind.Limitation] = "Обмеження",
            [CaveatKind.Precondition] = "Передумова",
            [CaveatKind.Risk] = "Ризик",
            [CaveatKind.Scope] = "Межі застосування",
            [CaveatKind.Uncertainty] = "Невизначеність",
        },
        ClaimKinds = new Dictionary<ClaimKind, string>
        {
            [ClaimKind.Background] = "Загальні відомості",
            [ClaimKind.Definition] = "Визначення",
            [ClaimKind.Efficacy] = "Дієвість",
            [ClaimKind.Mechanism] = "Механізм",
            [ClaimKind.Outlook] = "Перспектива",
            [ClaimKind.Recommendation] = "Рекомендація",
            [ClaimKind.Safety] = "Безпека",
        },
        EvidenceKinds = new Dictionary<EvidenceKind, string>
        {
            [EvidenceKind.CaseControl] = "Дослідження «випадок — контроль»",
            [EvidenceKind.CaseSeries] = "Серія випадків",
            [EvidenceKind.ClinicalTrial] = "Клінічне випробування",
            [EvidenceKind.Cohort] = "Когортне дослідження",
            [EvidenceKind.ExpertStatement] = "Думка експерта",
            [EvidenceKind.Guideline] = "Настанова",
            [EvidenceKind.Law] = "Закон",
            [EvidenceKind.MetaAnalysis] = "Метааналіз",
            [EvidenceKind.OfficialData] = "Офіційні дані",
            [EvidenceKind.Preclinical] = "Доклінічне дослідження",
            [EvidenceKind.RandomizedControlledTrial] = "Рандомізоване контрольоване випробування",
            [EvidenceKind.Review] = "Огляд",
            [EvidenceKind.Survey] = "Опитування",
            [EvidenceKind.SystematicReview] = "Систематичний огляд",
            [EvidenceKind.UnspecifiedResearch] = "Дослідження",
        },
        Alerts = new Dictionary<string, string>
        {
            ["note"] = "Примітка",
            ["tip"] = "Порада",
            ["important"] = "Важливо",
            ["warning"] = "Попередження",
            ["caution"] = "Обережно",
        },
    };
}
