namespace ResumeRender.Reading.Glue;

/// <summary>The grammatical form that the items of one list share.</summary>
/// <remarks>A list whose other items begin <c>Managed</c> and <c>Led</c> is likely to go on in the past
/// tense.</remarks>
internal sealed class ListForm
{
    private const int FormCount = (int)StartForm.Number + 1;

    private readonly int[] _starts = new int[FormCount];
    private int _total;

    /// <summary>Nothing is known of the list yet.</summary>
    public static ListForm Unknown { get; } = new();

    public void Count(StartForm form)
    {
        _starts[(int)form]++;
        _total++;
    }

    /// <summary>How well one more item in this form fits the list.</summary>
    public double Agreement(StartForm form)
    {
        if (_total == 0)
            return 0;
        var alike = _starts[(int)form];
        if (form != StartForm.Other && alike * 2 >= _total)
            return GlueWeights.SameFormAsOtherItems;
        var dominant = _starts.AsSpan(1);
        var strongest = 0;
        foreach (var count in dominant)
            strongest = Math.Max(strongest, count);
        return form == StartForm.Other && _total >= 3 && strongest == _total ? GlueWeights.UnlikeAllOtherItems : 0;
    }
}
