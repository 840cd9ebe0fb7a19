using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
#if NET9_0_OR_GREATER
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
#endif

namespace Quoin.AspNetCore.Endpoints;

/// <summary>Describes endpoints, for OpenAPI and other descriptions that ASP.NET Core makes of them.</summary>
internal static class OperationMetadata
{
    /// <summary>Adds the parameters and responses of an operation, because those of a request delegate are unknown.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="operation">The operation.</param>
    public static void Describe(this IEndpointConventionBuilder endpoint, ContentOperation operation)
    {
        endpoint.Name(operation.Path, operation.Name).WithSummary(operation.Summary)
            .WithDescription("The JSON Schema of the responses is at schema.json in the same group. No claim is given without all of its caveats.")
            .WithMetadata(operation.Signature);
#if NET9_0_OR_GREATER
        foreach (var parameter in operation.Signature.GetParameters())
        {
            endpoint.WithMetadata(new ParameterBinding(parameter));
        }

#endif
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(JsonElement), ["application/json"]))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(ProblemDetails), ["application/problem+json"]));
        if (operation.Path.Contains('{', StringComparison.Ordinal))
        {
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(ProblemDetails), ["application/problem+json"]));
        }
    }

    /// <summary>Names an endpoint, and its group. Names must be unique in an app, so they begin with the path of the group: <c>ApiContent</c> for <c>/api/content</c>.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="path">Its path in the group.</param>
    /// <param name="name">Its name in the group.</param>
    public static IEndpointConventionBuilder Name(this IEndpointConventionBuilder endpoint, string path, string name)
    {
        // When conventions are applied, the pattern has those of all groups around the endpoint.
        endpoint.Add(builder =>
        {
            var group = NameOf(((RouteEndpointBuilder)builder).RoutePattern.RawText is { } pattern && pattern.EndsWith(path, StringComparison.Ordinal) ? pattern[..^path.Length] : "");
            builder.Metadata.Add(new EndpointNameMetadata(group + name));
            builder.Metadata.Add(new RouteNameMetadata(group + name));
            builder.Metadata.Add(new TagsAttribute(group));
        });
        return endpoint;
    }

    private static string NameOf(string pattern)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in pattern)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                name.Append(isStart ? char.ToUpperInvariant(character) : character);
            }

            isStart = !char.IsAsciiLetterOrDigit(character);
        }

        return name.Length == 0 ? "Content" : name.ToString();
    }

#if NET9_0_OR_GREATER
    private sealed class ParameterBinding(ParameterInfo parameter) : IParameterBindingMetadata
    {
        public string Name => parameter.Name!;

        public bool HasTryParse => parameter.ParameterType != typeof(string);

        public bool HasBindAsync => false;

        public ParameterInfo ParameterInfo => parameter;

        public bool IsOptional => parameter.GetCustomAttribute<FromRouteAttribute>() is null && parameter.Name != "q";
    }
#endif
}
