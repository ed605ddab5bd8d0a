using System.IO.Compression;
using System.Text;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Tests.Output;

/// <summary>A file tells whether somebody changed it.</summary>
public class OwnFileTests
{
    private static readonly Resume Dana = Testing.Samples.Read("samples/nurse.txt");

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("png")]
    [InlineData("svg")]
    public void A_file_as_it_was_written_is_unchanged(string format)
    {
        var file = Render(format);
        Assert.True(OwnFile.IsUnchanged(file));
        Assert.Equal(file, Render(format));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("html")]
    [InlineData("png")]
    [InlineData("svg")]
    public void A_change_anywhere_is_seen(string format)
    {
        var file = Render(format);
        // Prime steps come to every kind of place without writing each of the bytes once.
        foreach (var at in Enumerable.Range(0, file.Length).Where(i => i % 997 == 0 || i < 60 || i > file.Length - 200))
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 1;
            Assert.False(OwnFile.IsUnchanged(changed), $"byte {at} of {file.Length}");
        }

        Assert.False(OwnFile.IsUnchanged([.. file, (byte)'\n']));
        Assert.False(OwnFile.IsUnchanged(file[..^1]));
        Assert.False(OwnFile.IsUnchanged(file[..(file.Length / 2)]));
    }

    [Fact]
    public void A_pdf_that_a_viewer_added_to_is_changed()
    {
        var file = Render("pdf");
        var id = Encoding.Latin1.GetString(file).Split("/ID")[^1][..71];
        Assert.False(
            OwnFile.IsUnchanged([
                .. file,
                .. Encoding.ASCII.GetBytes(
                    $"9 0 obj\n<</Type/Annot>>\nendobj\ntrailer\n<<{"/ID" + id}>>\nstartxref\n{file.Length}\n%%EOF\n"
                ),
            ])
        );
    }

    [Fact]
    public void A_pdf_whose_identifier_is_the_hash_of_all_before_its_table_counts_as_that_of_an_earlier_version()
    {
        var body = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"u8.ToArray();
        var id = Fingerprint.Of(body);
        byte[] File(string objects) =>
            [
                .. Encoding.ASCII.GetBytes(objects),
                .. Encoding.ASCII.GetBytes(
                    $"2 0 obj\n<</Type/XRef/ID[<{id}><{id}>]>>\nendobj\nstartxref\n{objects.Length}\n%%EOF\n"
                ),
            ];

        Assert.True(OwnFile.IsUnchanged(File(Encoding.ASCII.GetString(body))));
        Assert.False(
            OwnFile.IsUnchanged(
                File(Encoding.ASCII.GetString(body).Replace("<<>>", "<</A 1>>", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void A_word_file_may_be_packed_anew_but_no_part_of_it_changed()
    {
        var file = Render("docx");
        var parts = Unpack(file);

        Assert.True(OwnFile.IsUnchanged(Pack(Enumerable.Reverse(parts), CompressionLevel.NoCompression)));
        foreach (var name in parts.Select(static p => p.Key))
        {
            Assert.False(OwnFile.IsUnchanged(Pack(parts.Where(p => p.Key != name))), $"without {name}");
            Assert.False(
                OwnFile.IsUnchanged(Pack(parts.Select(p => p.Key == name ? new(name, [.. p.Value, (byte)' ']) : p))),
                $"with a longer {name}"
            );
        }

        Assert.False(OwnFile.IsUnchanged([.. file, .. "more of it\n"u8]));
        Assert.False(OwnFile.IsUnchanged([.. "PK"u8, .. file]));
        Assert.False(OwnFile.IsUnchanged(Pack(parts.Append(new("word/comments.xml", "<x/>"u8.ToArray())))));
        Assert.False(OwnFile.IsUnchanged(file[..(file.Length / 2)]));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("svg")]
    public void Line_ends_that_git_writes_are_nobodys_work(string format)
    {
        var text = Encoding.UTF8.GetString(Render(format));
        Assert.True(OwnFile.IsUnchanged(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.EndsWith($"</{format}>", text.Split("<!-- resume-render")[0].TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n%%EOF\n")]
    [InlineData("%PDF-1.7\n/ID[<")]
    [InlineData("%PDF-1.7\n/ID[<00><00>]\nstartxref\n9\n%%EOF\n")]
    [InlineData("PK\u0003\u0004 and no more")]
    [InlineData("<!DOCTYPE html>\n<html></html>\n")]
    [InlineData("<!-- resume-render 00000000000000000000000000000000 -->\n")]
    [InlineData("notes of my own\n")]
    public void What_comes_from_elsewhere_is_not_ours(string text) =>
        Assert.False(OwnFile.IsUnchanged(Encoding.Latin1.GetBytes(text)));

    private static byte[] Render(string format) =>
        Renderer.Render(Dana, new RenderRequest(format, BuiltInLayouts.Catalog.Default), new RenderContext()).Bytes!;

    private static List<KeyValuePair<string, byte[]>> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var parts = new List<KeyValuePair<string, byte[]>>();
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            parts.Add(new(entry.FullName, content.ToArray()));
        }

        return parts;
    }

    private static byte[] Pack(
        IEnumerable<KeyValuePair<string, byte[]>> parts,
        CompressionLevel level = CompressionLevel.Optimal
    )
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
