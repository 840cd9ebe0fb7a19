using Quoin.Compiler.Declarations;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The fields of a model. None of them is part of compiled content by itself.</summary>
internal static class ModelFields
{
    public static readonly Field Version = new("quoin-model", FieldType.Version, "The version of the format.") { IsRequired = true };
    public static readonly Field Packs = new("model", FieldType.Words, "The packs of kinds that it begins with; 'medicine', which is the format's own words, where absent.") { Words = typeof(Pack) };
    public static readonly Field ClaimKinds = new("claim-kinds", FieldType.Marks, "Kinds of claims.") { Mapping = ClaimKind.Mapping };
    public static readonly Field CaveatKinds = new("caveat-kinds", FieldType.Marks, "Kinds of caveats.") { Mapping = CaveatKind.Mapping };
    public static readonly Field EvidenceKinds = new("evidence-kinds", FieldType.Marks, "Kinds of evidence.") { Mapping = EvidenceKind.Mapping };
    public static readonly Field TermKinds = new("term-kinds", FieldType.Marks, "Kinds of terms; where there are any, each term has one.") { Mapping = TermKind.Mapping };
    public static readonly Field Fields = new("fields", FieldType.Mapping, "Fields of articles, and of marks whatever their kind.") { Mapping = Owners.Mapping };
    public static readonly Field Words = new("words", FieldType.WordLists, "Lists of words, by name, for fields of the type 'word'.") { Mapping = Word.Mapping };
    public static readonly Field Levels = new("levels", FieldType.Marks, "The levels of certainty, from the least to the most sure; those of the format where absent.") { Mapping = Level.Mapping };

    public static readonly Mapping Mapping = new("a model", null, Version, Packs, ClaimKinds, CaveatKinds, EvidenceKinds, TermKinds, Fields, Words, Levels);

    /// <summary>The fields that declare kinds.</summary>
    public static readonly IReadOnlyList<(Field Field, MarkKind Mark)> Kinds =
        [(ClaimKinds, MarkKind.Claim), (CaveatKinds, MarkKind.Caveat), (EvidenceKinds, MarkKind.Evidence), (TermKinds, MarkKind.Term)];

    /// <summary>The name of the pack that has no words.</summary>
    public static readonly string NoPack = Vocabulary.Get(typeof(Pack)).NameOf((int)Pack.None);

    public static Field Description() => new("description", FieldType.Text, "What it means, in one sentence; editors and IDEs show it.");

    public static Field Label() => new("label", FieldType.LocalizedText, "What readers call it, in one language or several; its name where absent.");

    public static Field Formerly() => new("formerly", FieldType.FormerIds, "Names that it had earlier.");

    private static Field FieldsOfKind() => new("fields", FieldType.Marks, "Fields that only marks of this kind have.") { Mapping = Declaration.Mapping };

    public static class ClaimKind
    {
        public static readonly Field Is = new("is", FieldType.Word, "The kind of the format that it is, so that rules and outputs have a meaning for it.") { Words = typeof(Definitions.ClaimKind) };
        public static readonly Field Certainty = new("certainty", FieldType.Boolean, "Whether such claims have a certainty; true where absent.");
        public static readonly Field Permits = new("permits", FieldType.Boolean, "Whether 'may' and 'can' permit something in such claims, and do not weaken them; false where absent.");
        public static readonly Mapping Mapping = new("a kind of claims", null, Description(), Label(), Is, Certainty, Permits, Formerly(), FieldsOfKind());
    }

    public static class CaveatKind
    {
        public static readonly Field Is = new("is", FieldType.Word, "The kind of the format that it is, so that rules and outputs have a meaning for it.") { Words = typeof(Definitions.CaveatKind) };
        public static readonly Mapping Mapping = new("a kind of caveats", null, Description(), Label(), Is, Formerly(), FieldsOfKind());
    }

    public static class EvidenceKind
    {
        public static readonly Field Is = new("is", FieldType.Word, "The kind of the format that it is, so that rules and outputs have a meaning for it.") { Words = typeof(Definitions.EvidenceKind) };
        public static readonly Field Bears = new("bears", FieldType.Id, "The certainty that a claim that rests on such evidence has at most; that of what it is where absent.");
        public static readonly Mapping Mapping = new("a kind of evidence", null, Description(), Label(), Is, Bears, Formerly(), FieldsOfKind());
    }

    public static class TermKind
    {
        public static readonly Mapping Mapping = new("a kind of terms", null, Description(), Label(), Formerly(), FieldsOfKind());
    }

    public static class Owners
    {
        public static readonly Field Articles = Of("articles", "Fields of articles.");
        public static readonly Field Claims = Of("claims", "Fields of all claims.");
        public static readonly Field Caveats = Of("caveats", "Fields of all caveats.");
        public static readonly Field Evidence = Of("evidence", "Fields of all evidence.");
        public static readonly Field Terms = Of("terms", "Fields of all terms.");
        public static readonly Mapping Mapping = new("fields of a model", null, Articles, Claims, Caveats, Evidence, Terms);

        private static Field Of(string key, string description) => new(key, FieldType.Marks, description) { Mapping = Declaration.Mapping };
    }

    public static class Declaration
    {
        public static readonly Field Form = new("type", FieldType.Word, "The form of its value.") { IsRequired = true, Words = typeof(FieldForm) };
        public static readonly Field IsRequired = new("required", FieldType.Boolean, "Whether each such mark must give it; false where absent.");
        public static readonly Field IsList = new("list", FieldType.Boolean, "Whether it is a list of such values; false where absent.");
        public static readonly Field IsQuoted = new("quoted", FieldType.Boolean, "Whether its words or its number must be in the quote of the mark; false where absent.");
        public static readonly Field Default = new("default", FieldType.Text, "The value of marks that do not give it, as an annotation would write it.");
        public static readonly Field Pattern = new("pattern", FieldType.Text, "For the type 'text': a regular expression by ECMA-262 with the flag u, of which a part of a text must be a match; it cannot look ahead, behind or back to a group.");
        public static readonly Field Min = new("min", FieldType.Text, "For dates, numbers, quantities and amounts of money: the least value, as an annotation would write it; of a quantity or an amount of money, the number is enough.");
        public static readonly Field Max = new("max", FieldType.Text, "For dates, numbers, quantities and amounts of money: the greatest value, as an annotation would write it; of a quantity or an amount of money, the number is enough.");
        public static readonly Field Unit = new("unit", FieldType.Text, "The only unit of a quantity.");
        public static readonly Field Currency = new("currency", FieldType.Text, "The only currency of an amount of money, as an ISO 4217 code.");
        public static readonly Field Words = new("words", FieldType.Id, "The list of words that it is one of.");
        public static readonly Field Kind = new("kind", FieldType.IdOrIds, "The kind of the mark that it refers to.");
        public static readonly Field Library = new("library", FieldType.Id, "The library of the mark that it refers to.");

        public static readonly Mapping Mapping = new(
            "a field", null, Form, Description(), Label(), IsRequired, IsList, IsQuoted, Default, Pattern, Min, Max, Unit, Currency, Words, Kind, Library, Formerly());
    }

    public static class Word
    {
        public static readonly Mapping Mapping = new("a word of a list", null, Description(), Label(), Formerly());
    }

    public static class Level
    {
        public static readonly Field Is = new("is", FieldType.Word, "The certainty of the format that it is, or is a finer level of.") { IsRequired = true, Words = typeof(Certainty) };
        public static readonly Field Hedges = new("hedges", FieldType.PhrasesByLanguage, "Words that allow no more than this level, by language, beside those that Quoin knows; an asterisk at the end means any ending. The last level has none.");
        public static readonly Mapping Mapping = new("a level of certainty", null, Is, Description(), Label(), Hedges, Formerly());
    }
}
