using ResumeRender.Model;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>The parts of an entry's head, sorted by what they are but not yet by whose name they bear.</summary>
internal sealed class EntryHead
{
    public List<HeadPart> Texts { get; } = [];

    public HeadPart? Place { get; set; }

    public HeadPart? LinkPart { get; set; }

    public string? LinkUri { get; set; }

    public DateMatch? Date { get; set; }

    public MarkedSlice DateSlice { get; set; }

    /// <summary>Lengths of time, which the dates tell too.</summary>
    public List<HeadPart> Durations { get; } = [];

    /// <summary>What is neither name nor place nor date, such as “Full-time” and “Hybrid”; it stands first below the
    /// head.</summary>
    public List<HeadPart> Notes { get; } = [];

    /// <summary>Words that only say what the next ones are, such as “Issued by”.</summary>
    public MarkedSlice? LostWords { get; set; }

    /// <summary>Labels such as “Employer”, which the place of the words after them says too.</summary>
    public List<MarkedSlice> Labels { get; } = [];

    /// <summary>Labels say which of the names is the title and which the organisation.</summary>
    public bool HasFields => Texts.Exists(static t => t.Field != EntryField.None);

    /// <summary>More links, places or dates than an entry has room for.</summary>
    public List<HeadPart> Rest { get; } = [];
}
