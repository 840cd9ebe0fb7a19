using System.Text;
using System.Text.Json;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Serving;

/// <summary>Writes a state as JSON for the script in the browser: on one line, as an event must be.</summary>
internal static class StateJson
{
    public static string Write(PreviewSession session, PreviewState state)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("version", session.VersionOf(state));
            json.WriteString("fault", state.Fault);
            json.WriteStartArray("errors");
            foreach (var error in state.Errors)
            {
                json.WriteStartObject();
                json.WriteString("path", error.Path);
                json.WriteNumber("line", error.Line);
                json.WriteNumber("column", error.Column);
                json.WriteString("id", error.Id);
                json.WriteString("message", error.Message);
                json.WriteString("text", error.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("more", state.MoreErrors);
            json.WriteNumber("warnings", state.Warnings);
            json.WriteStartArray("notes");
            foreach (var note in session.Notes(state))
            {
                json.WriteStringValue(note);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
