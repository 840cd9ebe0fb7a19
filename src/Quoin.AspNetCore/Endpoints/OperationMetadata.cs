using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
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
    /// <param name="group">The name of the group, with which the names of its endpoints begin.</param>
    public static void Describe(this IEndpointConventionBuilder endpoint, ContentOperation operation, string group)
    {
        endpoint.WithName(group + operation.Name).WithTags(group).WithSummary(operation.Summary)
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
