using System.Text.Json;
using System.Text.Json.Serialization;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Data.Recordings;

/// <summary>A recording as its column keeps it.</summary>
internal static class RecordingJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static string Write(Recording recording) => JsonSerializer.Serialize(recording, Options);

    public static Recording Read(string json) => JsonSerializer.Deserialize<Recording>(json, Options)!;
}
