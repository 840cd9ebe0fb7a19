namespace Quoin.Site;

/// <summary>What the site says to browsers about security. Nothing that Quoin writes needs an inline script or style.</summary>
internal static class SiteHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Scripts and connections are for the preview while one develops.</summary>
    private const string PreviewPolicy = $"{Policy}; script-src 'self'; connect-src 'self'";

    public static void UseSiteHeaders(this WebApplication app)
    {
        var policy = app.Environment.IsDevelopment() ? PreviewPolicy : Policy;
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            return next(context);
        });
    }
}
