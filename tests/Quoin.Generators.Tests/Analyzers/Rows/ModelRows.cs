namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Marks of a kind with declared fields have generic types, and everything is said of them that is said of others.</summary>
internal static class ModelRows
{
    private static readonly Project Records = Modeled.Project
        .Edit(Modeled.AnnotationPath, "  may-see: {", """
              must-show:
                kind: obligation
                certainty: established
                quote: "An employer must show them"
                deadline: 2027-03-31
                for: employers
                status: retracted
                on: 2026-03-31
                because: The duty was repealed.
              must-ask: { kind: obligation, certainty: established, quote: "An employer must ask first", deadline: 2027-03-31, for: employers, status: draft }
              must-file: { kind: obligation, certainty: established, quote: "An employer must file the form within a month", deadline: 2027-03-31, for: employers }
              may-see: {
            """)
        .Edit("/repository/seeds/records.txt", "An employee may", "An employer must show them. An employer must ask first. An employer must file the form within a month. An employee may");

    public static readonly Row[] All =
    [
        Of("Caveats of a claim with fields are discarded", """
            var (text, ⟦QUO5001|_⟧) = Records.Claims.MustKeep.Statement; Show(text);
            var (whole, ⟦QUO5001|_⟧) = Records.Claims.MustKeep; Show(whole);
            QualifiedClaim<QuoinModel.ObligationClaimFields> claim = Records.Claims.MustKeep;
            if (claim is { Quote: var (quote, ⟦QUO5001|_⟧) }) Show(quote);
            foreach (var (each, ⟦QUO5001|_⟧) in Records.Claims.Valid.OfType<QualifiedClaim<QuoinModel.ObligationClaimFields>>()) Show(each);
            """),
        Of("Caveats of a claim with fields are shown", """
            var (text, caveats) = Records.Claims.MustKeep; Show(text); Show(caveats);
            Show(Records.Claims.MustKeep.Fields.Deadline); Show(Records.Claims.MustKeep);
            """),
        Of("A claim with fields and without caveats has none to show", """
            var (text, _) = Records.Claims.MustFile; Show(text);
            PlainClaim plain = Records.Claims.MustFile; Show(plain.Statement.GetText("en"));
            if (Records.Claims.Valid[0] is PlainClaim<QuoinModel.ObligationClaimFields> other) { var (words, _) = other; Show(words); }
            """),
        Of("Caveats with fields beside a text", """
            (string Text, List<Caveat<QuoinModel.ExceptionCaveatFields>> Caveats) Take() => ("Records", Records.Claims.MustKeep.Caveats.OfType<Caveat<QuoinModel.ExceptionCaveatFields>>().ToList());
            var (text, ⟦QUO5001|_⟧) = Take(); Show(text);
            """),
        Of("A claim that is none with these fields may have caveats", """
            foreach (var claim in Records.Claims.Valid)
            {
                var (text, ⟦QUO5001|caveats⟧) = claim;
                if (claim is not QualifiedClaim<QuoinModel.ObligationClaimFields>) Show(text);
            }
            """),
        Of("A claim with fields is cut", """Show(⟦QUO5007|Records.Claims.MustKeep.ToString()[..10]⟧); Show(Records.Claims.MustFile.ToString()[..10]);"""),
        Of("A claim with fields is repeated", """Show(⟦QUO5003|"An employer must file the form within a month."⟧); Show(⟦QUO5003|"A small employer is exempt"⟧);"""),
        Of("A claim with fields has caveats now", """
            Show(Records.Claims.MustKeep.Statement.⟦CS1061,QUO5010|GetText⟧("en"));
            PlainClaim plain = ⟦CS0029,QUO5010|Records.Claims.MustKeep⟧;
            PlainClaim<QuoinModel.ObligationClaimFields> other = ⟦CS0029,QUO5010|Records.Claims.MustKeep⟧;
            Show(plain); Show(other);
            """),
        Of("A claim with fields is not valid", """
            Show(⟦QUO5101|Records.Claims.MustShow⟧); Show(⟦QUO5005|Records.Claims.MustAsk⟧);
            Show(Records.Claims.IncludingInvalid[⟦QUO5101|"must-show"⟧]);
            """) with { Project = static project => Records with { Documentation = project.Documentation, OptimizationLevel = Microsoft.CodeAnalysis.OptimizationLevel.Release } },
        Of("An id of no mark", """Show(Records.Claims.Valid[⟦QUO5004|"must-kept"⟧]); Show(Records.Evidence.Valid["act"]); Show(Records.Claims.Valid["must-keep"]);"""),
        Of("A switch over the types of claims", """
            Claim claim = Records.Claims.MustKeep;
            Show(claim switch { PlainClaim => 1, QualifiedClaim => 2 });
            Show(claim switch { PlainClaim<QuoinModel.ObligationClaimFields> => 0, PlainClaim => 1, QualifiedClaim => 2 });
            Show(claim switch { PlainClaim => 1, not PlainClaim => 2 });
            Show(claim ⟦CS8509|switch⟧ { PlainClaim<QuoinModel.ObligationClaimFields> => 1, QualifiedClaim => 2 });
            """),
        Of("A switch over the kinds of a model", """
            Show(Records.Terms.Employer.GetKind() switch { QuoinModel.TermKind.Party => 1 });
            Show(Records.Caveats.Small.GetKind() switch
            {
                QuoinModel.CaveatKind.Exception => 1,
                QuoinModel.CaveatKind.Limitation or QuoinModel.CaveatKind.Precondition or QuoinModel.CaveatKind.Risk or QuoinModel.CaveatKind.Scope or QuoinModel.CaveatKind.Uncertainty => 2,
            });
            Show(Records.Caveats.Small.GetKind() ⟦CS8509|switch⟧ { QuoinModel.CaveatKind.Exception => 1 });
            """),
        Of("A statement over the kinds of a model", """
            ⟦QUO5006|switch⟧ (Records.Caveats.Small.GetKind()) { case QuoinModel.CaveatKind.Exception: Show(1); break; case < QuoinModel.CaveatKind.Scope: Show(2); break; }
            switch (Records.Claims.MustKeep.GetKind()) { case QuoinModel.ClaimKind.Obligation: Show(1); break; default: Show(2); break; }
            switch (Records.Claims.MustKeep.Kind) { case ClaimKind.Recommendation: Show(1); break; }
            """) with
        {
            Messages = ["QUO5006: This switch over 'QuoinModel.CaveatKind' does not handle 'Scope' and 'Uncertainty'; add a case for each kind, or a default that is right for all"],
        },
        Of("The certainty of a claim may be none of the levels", """
            Show(Records.Claims.MustKeep.GetCertainty() ⟦CS8524|switch⟧
            {
                QuoinModel.Certainty.Unknown or QuoinModel.Certainty.Possible or QuoinModel.Certainty.Suggested => 1,
                QuoinModel.Certainty.Supported or QuoinModel.Certainty.Established => 2,
            });
            """),
    ];

    private static Row Of(string name, string code) => new(name, code) { Project = static project => Records with { Documentation = project.Documentation } };
}
