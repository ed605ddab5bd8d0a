using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>The way back from content and annotations to the elements that hold them.</summary>
/// <remarks>
/// ISO 32000-1, 14.7.4.4. Key <c>n</c> is page <c>n</c> and leads to the elements of its content by number; the keys
/// after the pages are annotations.
/// </remarks>
internal sealed class ParentTree
{
    private readonly List<ObjectId>[] _contentOf;
    private readonly List<ObjectId> _annotations = [];

    internal ParentTree(int pages)
    {
        _contentOf = new List<ObjectId>[pages];
        for (var i = 0; i < pages; i++)
            _contentOf[i] = [];
    }

    internal int NextKey => _contentOf.Length + _annotations.Count;

    /// <returns>Number of the content on its page.</returns>
    internal int AddContent(int page, ObjectId element)
    {
        _contentOf[page].Add(element);
        return _contentOf[page].Count - 1;
    }

    /// <returns>The annotation's key.</returns>
    internal int AddAnnotation(ObjectId element)
    {
        _annotations.Add(element);
        return NextKey - 1;
    }

    internal ObjectId Write(PdfFile file)
    {
        var arrays = new ObjectId[_contentOf.Length];
        for (var i = 0; i < arrays.Length; i++)
        {
            arrays[i] = file.Reserve();
            var target = file.Open(arrays[i]).Byte((byte)'[');
            foreach (var element in _contentOf[i])
                target.Reference(element).Byte((byte)' ');
            target.Byte((byte)']');
        }

        var id = file.Reserve();
        var tree = file.Open(id).Write("<</Nums["u8);
        for (var i = 0; i < arrays.Length; i++)
            tree.Integer(i).Byte((byte)' ').Reference(arrays[i]).Byte((byte)' ');
        for (var i = 0; i < _annotations.Count; i++)
            tree.Integer(arrays.Length + i).Byte((byte)' ').Reference(_annotations[i]).Byte((byte)' ');
        tree.Write("]>>"u8);
        return id;
    }
}
