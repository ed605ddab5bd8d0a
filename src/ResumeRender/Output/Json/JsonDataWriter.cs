using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>JSON Resume among the formats that can be written.</summary>
internal sealed class JsonDataWriter : IDataWriter
{
    public string Id => "json";

    public ImmutableArray<string> Extensions => ["json"];

    public void Write(Resume resume, Stream output) => JsonResumeWriter.Write(resume, output);
}
