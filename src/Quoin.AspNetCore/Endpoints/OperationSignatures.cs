using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>The parameters of the endpoints, for descriptions such as OpenAPI. Nothing calls these methods.</summary>
internal static class OperationSignatures
{
    private const string Lang = "The language of the reader, as a BCP 47 tag; otherwise that of the header Accept-Language.";
    private const string Limit = "The number of items, from 1 to 100.";
    private const string After = "The last item before those that are asked for, as the address in 'next' has it.";
    private const string Kind = "Kinds of claims, separated by commas: background, definition, efficacy, mechanism, outlook, recommendation, safety, and those of the model of the articles.";
    private const string Certainty = "How certain the source is of the claims: unknown, possible, suggested, supported, established, and the levels of the model of the articles; separated by commas.";
    private const string About = "The id of a term that the claims are about.";
    private const string Section = "The id of the section of the claims.";
    private const string Status = "Which claims are given, separated by commas: active (the default), draft, retracted, superseded; or all.";
    private const string On = "A day on which the claims must be valid, such as 2026-03-31.";
    private const string ArticleId = "The id of an article.";

    public static void Articles([FromQuery, Description(Lang)] string? lang, [FromQuery, Description(Limit)] int? limit, [FromQuery, Description(After)] string? after) => Ignore(lang, limit, after);

    public static void Article([FromRoute, Description(ArticleId)] string article, [FromQuery, Description(Lang)] string? lang) => Ignore(article, lang);

    public static void ArticleClaims(
        [FromRoute, Description(ArticleId)] string article, [FromQuery, Description(Kind)] string? kind, [FromQuery, Description(Certainty)] string? certainty,
        [FromQuery, Description(About)] string? about, [FromQuery, Description(Section)] string? section, [FromQuery, Description(Status)] string? status,
        [FromQuery, Description(On)] string? on, [FromQuery, Description(Lang)] string? lang, [FromQuery, Description(Limit)] int? limit,
        [FromQuery, Description(After)] string? after) => Ignore(article, kind, certainty, about, section, status, on, lang, limit, after);

    public static void Claim(
        [FromRoute, Description(ArticleId)] string article, [FromRoute, Description("The id of the claim, or one that it had earlier.")] string claim,
        [FromQuery, Description(Status)] string? status, [FromQuery, Description(Lang)] string? lang) => Ignore(article, claim, status, lang);

    public static void Claims(
        [FromQuery, Description("Ids of articles, separated by commas.")] string? article, [FromQuery, Description(Kind)] string? kind,
        [FromQuery, Description(Certainty)] string? certainty, [FromQuery, Description(About)] string? about, [FromQuery, Description(Section)] string? section,
        [FromQuery, Description(Status)] string? status, [FromQuery, Description(On)] string? on, [FromQuery, Description(Lang)] string? lang,
        [FromQuery, Description(Limit)] int? limit, [FromQuery, Description(After)] string? after) => Ignore(article, kind, certainty, about, section, status, on, lang, limit, after);

    public static void Search(
        [FromQuery, Description("The words; the last one can be incomplete.")] string q, [FromQuery, Description("active (the default), or all.")] string? status,
        [FromQuery, Description(Lang)] string? lang, [FromQuery, Description(Limit)] int? limit, [FromQuery, Description(After)] string? after) => Ignore(q, status, lang, limit, after);

    private static void Ignore(params ReadOnlySpan<object?> values) => _ = values;
}
