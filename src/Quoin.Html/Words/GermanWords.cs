namespace Quoin.Html.Words;

/// <summary>German.</summary>
internal static class GermanWords
{
    public static InterfaceWords Create() => new()
    {
        Language = "de",
        Certainty = "Gewissheit",
        Caveats = "Vorbehalte",
        Evidence = "Belege",
        Contents = "Inhalt",
        Footnotes = "Fußnoten",
        Claims = "Aussagen",
        Code = "Code",
        Done = "Erledigt",
        ToDo = "Offen",
        Yes = "ja",
        No = "nein",
        Notes = "Anmerkungen zu den Aussagen oben",
        Note = "Anmerkung {0}",
        BackFromNote = "{0}: zurück zum Text",
        Footnote = "Fußnote {0}",
        BackFromFootnote = "Zurück zum Verweis auf Fußnote {0}",
        Table = "Tabelle {0}",
        LinkToSection = "Link zum Abschnitt „{0}“",
        From = "Aus: {0}",
        Draft = "Entwurf",
        Retracted = "Zurückgezogen",
        Superseded = "Ersetzt",
        StatusOn = "{0} am {1}",
        ReplacedBy = "Ersetzt durch Anmerkung {0}",
        NotValidOn = "Nicht gültig am {0}",
        ValidFrom = "Gültig ab {0}",
        ValidUntil = "Gültig bis {0}",
        ReviewedBy = "Geprüft von {0}",
        ReviewedOn = "Geprüft am {0}",
        ReviewedByOn = "Geprüft von {0} am {1}",
        ReviewDue = "Nächste Prüfung bis {0}",
        Population = "Untersucht",
        SampleSize = "Stichprobe",
        Intervention = "Maßnahme",
        Administrations = "Anwendungen: {0}",
        FollowUp = "Nachbeobachtung",
        Outcomes = "Ergebnisse",
        Published = "Veröffentlicht",
        Attribution = "Von",
        Link = "Link",
        Quote = "Im Text",
        Units =
        [
            ["Jahr", "Jahre"], ["Monat", "Monate"], ["Woche", "Wochen"], ["Tag", "Tage"], ["Stunde", "Stunden"], ["Minute", "Minuten"], ["Sekunde", "Sekunden"],
        ],
        Plural = static number => number == 1 ? 0 : 1,
        Certainties = new Dictionary<Certainty, string>
        {
            [Quoin.Certainty.Unknown] = "nicht bekannt",
            [Quoin.Certainty.Possible] = "möglich",
            [Quoin.Certainty.Suggested] = "es gibt Hinweise",
            [Quoin.Certainty.Supported] = "durch Forschung gestützt",
            [Quoin.Certainty.Established] = "als Tatsache dargestellt",
        },
        CaveatKinds = new Dictionary<CaveatKind, string>
        {
            [CaveatKind.Limitation] = "Einschränkung",
            [CaveatKind.Precondition] = "Voraussetzung",
            [CaveatKind.Risk] = "Risiko",
            [CaveatKind.Scope] = "Geltungsbereich",
            [CaveatKind.Uncertainty] = "Unsicherheit",
        },
        ClaimKinds = new Dictionary<ClaimKind, string>
        {
            [ClaimKind.Background] = "Hintergrund",
            [ClaimKind.Definition] = "Definition",
            [ClaimKind.Efficacy] = "Wirksamkeit",
            [ClaimKind.Mechanism] = "Wirkungsweise",
            [ClaimKind.Outlook] = "Ausblick",
            [ClaimKind.Recommendation] = "Empfehlung",
            [ClaimKind.Safety] = "Sicherheit",
        },
        EvidenceKinds = new Dictionary<EvidenceKind, string>
        {
            [EvidenceKind.CaseControl] = "Fall-Kontroll-Studie",
            [EvidenceKind.CaseSeries] = "Fallserie",
            [EvidenceKind.ClinicalTrial] = "Klinische Studie",
            [EvidenceKind.Cohort] = "Kohortenstudie",
            [EvidenceKind.ExpertStatement] = "Aussage von Fachleuten",
            [EvidenceKind.Guideline] = "Leitlinie",
            [EvidenceKind.Law] = "Gesetz",
            [EvidenceKind.MetaAnalysis] = "Metaanalyse",
            [EvidenceKind.OfficialData] = "Amtliche Daten",
            [EvidenceKind.Preclinical] = "Präklinische Forschung",
            [EvidenceKind.RandomizedControlledTrial] = "Randomisierte kontrollierte Studie",
            [EvidenceKind.Review] = "Übersichtsarbeit",
            [EvidenceKind.Survey] = "Umfrage",
            [EvidenceKind.SystematicReview] = "Systematische Übersichtsarbeit",
            [EvidenceKind.UnspecifiedResearch] = "Forschung",
        },
        Alerts = new Dictionary<string, string>
        {
            ["note"] = "Hinweis",
            ["tip"] = "Tipp",
            ["important"] = "Wichtig",
            ["warning"] = "Warnung",
            ["caution"] = "Vorsicht",
        },
    };
}
