using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Layouts;
using ResumeRender.Tests.Photos;
using UglyToad.PdfPig;

namespace ResumeRender.Tests.Cli;

public sealed class PhotoOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public PhotoOptionTests()
    {
        Directory.CreateDirectory(_folder.File("cv/pictures"));
        Directory.CreateDirectory(_folder.File("private"));
        foreach (var path in (ReadOnlySpan<string>)["cv/me.jpg", "cv/pictures/other me.JPG", "private/me.jpg"])
            File.WriteAllBytes(_folder.File(path), TestPhotos.Quarters(240, 240));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData("me.jpg")]
    [InlineData("./me.jpg")]
    [InlineData("pictures/other me.JPG")]
    [InlineData("pictures\\other me.JPG")]
    public void A_file_names_a_photo_beside_it(string photo)
    {
        Write($"photo: {photo}");

        Assert.Equal(1, PicturesOf("cv/me.md"));
        Assert.StartsWith(
            $"note[RR9215]: the photo `{photo}` was taken from the folder of `cv/me.md`, which names it\n --> "
                + "cv/me.md:3:",
            Told,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_pipe_or_device_is_no_photo_and_nobody_waits_for_it()
    {
        if (!OperatingSystem.IsLinux())
            return;
        NamedPipe.Make(_folder.File("cv/pipe.jpg"));
        Write("photo: pipe.jpg");

        Assert.Equal(0, PicturesOf("cv/me.md"));
        Assert.StartsWith(
            "warning[RR9214]: the photo `pipe.jpg` is not shown: it is a pipe or a device, not a file\n --> "
                + "cv/me.md:3:",
            Told,
            StringComparison.Ordinal
        );

        Assert.Equal(ExitCode.OutsideWorld, Run("pdf", "cv/me.md", "--photo", "cv/pipe.jpg", "-o", "out.pdf"));
        Assert.StartsWith("error[RR9213]: `cv/pipe.jpg` is a pipe, not a file", Told, StringComparison.Ordinal);
        Assert.Equal(ExitCode.OutsideWorld, Run("pdf", "cv/me.md", "--photo", "/dev/zero", "-o", "out.pdf"));
        Assert.StartsWith("error[RR9213]: `/dev/zero` is a device, not a file", Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../private/me.jpg")]
    [InlineData("pictures/../../private/me.jpg")]
    [InlineData("..\\private\\me.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share\\me.jpg")]
    [InlineData("C:\\me.jpg")]
    [InlineData("file:///etc/passwd")]
    public void A_file_cannot_name_what_lies_elsewhere(string photo)
    {
        Write($"photo: '{photo}'");

        Assert.Equal(0, PicturesOf("cv/me.md"));
        Assert.StartsWith(
            $"warning[RR9108]: the photo `{photo}` is not shown: a file may name only what lies in its own folder\n "
                + "--> cv/me.md:3:",
            Told,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_no_file_can_have_is_not_looked_for()
    {
        Write("photo: \"me.jpg\\0.png\"");

        Assert.Equal(0, PicturesOf("cv/me.md"));
        Assert.Contains("warning[RR9109]", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void No_link_leads_out_of_the_folder()
    {
        // Making links needs a right of its own there.
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_folder.File("cv/link.jpg"), _folder.File("private/me.jpg"));
        Directory.CreateSymbolicLink(_folder.File("cv/linked"), _folder.File("private"));

        foreach (var photo in (ReadOnlySpan<string>)["link.jpg", "linked/me.jpg"])
        {
            Write($"photo: {photo}");
            Assert.Equal(0, PicturesOf("cv/me.md"));
            Assert.Contains($"warning[RR9108]: the photo `{photo}`", Told, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://example.com/me.jpg")]
    [InlineData("//example.com/me.jpg")]
    public void Nothing_is_fetched(string photo)
    {
        Write($"photo: {photo}");

        Assert.Equal(0, PicturesOf("cv/me.md"));
        Assert.StartsWith(
            $"note[RR9107]: the photo `{photo}` is not shown: pictures are not fetched from the network\n",
            Told,
            StringComparison.Ordinal
        );
        Assert.Contains("hint: save it and give it with `--photo FILE`", Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("you.jpg", "warning[RR9109]: the photo `you.jpg` is not in the folder of the file, or cannot be read")]
    [InlineData(
        "pictures",
        "warning[RR9109]: the photo `pictures` is not in the folder of the file, or cannot be read"
    )]
    [InlineData("me.md", "warning[RR2101]: the photo `me.md` is neither JPEG nor PNG")]
    public void What_a_file_names_in_vain_is_a_warning(string photo, string message)
    {
        Write($"photo: {photo}");

        Assert.Equal(0, PicturesOf("cv/me.md"));
        Assert.StartsWith(message + "\n --> cv/me.md:3:", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_is_over_the_file_and_may_name_any_place()
    {
        Write("photo: nowhere.jpg");

        Assert.Equal(1, PicturesOf("cv/me.md", "--photo", "private/me.jpg"));
        Assert.Equal(0, PicturesOf("cv/me.md", "--photo", "none"));
        Assert.Empty(Told);
    }

    [Fact]
    public void A_wish_for_the_page_is_over_the_persons_own_photo()
    {
        File.WriteAllText(
            _folder.File("cv/me.json"),
            """{"basics": {"name": "Zoë Tan", "image": "https://example.com/me.jpg"}, "meta": {"render": {"photo": "me.jpg", "photo-shape": "square"}}, "interests": [{"name": "Chess"}]}"""
        );
        Assert.Equal(1, PicturesOf("cv/me.json"));
        Assert.StartsWith(
            "note[RR9215]: the photo `me.jpg` was taken from the folder of `cv/me.json`",
            Told,
            StringComparison.Ordinal
        );

        File.WriteAllText(
            _folder.File("cv/me.yaml"),
            "basics:\n  name: Zoë Tan\n  image: me.jpg\ninterests:\n  - name: Chess\nmeta:\n  render:\n    photo: "
                + "none\n"
        );
        Assert.Equal(0, PicturesOf("cv/me.yaml"));
        Assert.Empty(Told);
    }

    [Fact]
    public void A_photo_belongs_to_the_file_that_names_it()
    {
        Write("photo: me.jpg");
        File.WriteAllText(_folder.File("more.md"), "## Skills\n\n- C#\n");

        Assert.Equal(1, PicturesOf("cv/me.md", "more.md"));
        Assert.Equal(1, PicturesOf("more.md", "cv/me.md"));
    }

    [Fact]
    public void A_file_may_hold_the_photo_itself()
    {
        File.WriteAllText(
            _folder.File("cv/me.json"),
            "{\"basics\": {\"name\": \"Zoë Tan\", \"image\": \"data:image/jpeg;base64,"
                + Convert.ToBase64String(TestPhotos.Quarters(240, 240))
                + "\"}, \"interests\": [{\"name\": \"Chess\"}]}"
        );
        Assert.Equal(1, PicturesOf("cv/me.json"));
        Assert.Empty(Told);

        File.WriteAllText(
            _folder.File("cv/me.json"),
            """{"basics": {"name": "Zoë Tan", "image": "data:image/svg+xml,<svg/>"}, "interests": [{"name": "Chess"}]}"""
        );
        Assert.Equal(0, PicturesOf("cv/me.json"));
        Assert.StartsWith(
            "warning[RR2101]: the photo in the file is neither JPEG nor PNG",
            Told,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("nowhere.jpg", ExitCode.OutsideWorld, "error[RR9201]: there is no file `nowhere.jpg`")]
    [InlineData("private", ExitCode.OutsideWorld, "error[RR9204]: `private` is a folder, not a file")]
    [InlineData("cv/me.md", ExitCode.ResumeHasErrors, "error[RR2101]: the photo `cv/me.md` is neither JPEG nor PNG")]
    [InlineData(
        "https://example.com/me.jpg",
        ExitCode.WrongUsage,
        "error[RR9020]: the photo `https://example.com/me.jpg` lies on the network, and nothing is fetched from there"
    )]
    public void What_the_command_line_names_in_vain_is_an_error(string photo, int code, string message)
    {
        Write("lang: en");

        Assert.Equal(code, Run("pdf", "cv/me.md", "--photo", photo, "-o", "out.pdf"));
        Assert.StartsWith(message, Told, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("out.pdf")));
    }

    [Fact]
    public void Every_format_gets_the_same_picture_and_a_preview_shows_it()
    {
        Write("photo: me.jpg");

        Assert.Equal(ExitCode.Done, Run("all", "cv/me.md", "-l", "modern", "-o", "set"));
        var inPage = PictureIn(_folder.File("set/Zoe-Tan-Resume.pdf"));
        using var word = System.IO.Compression.ZipFile.OpenRead(_folder.File("set/Zoe-Tan-Resume.docx"));
        using var inWord = new MemoryStream();
        using (var entry = word.GetEntry("word/media/image1.jpeg")!.Open())
            entry.CopyTo(inWord);
        Assert.Equal(inPage, inWord.ToArray());
        Assert.Contains(
            Convert.ToBase64String(inPage),
            File.ReadAllText(_folder.File("set/Zoe-Tan-Resume.html")),
            StringComparison.Ordinal
        );

        Assert.Equal(ExitCode.Done, Run("layouts", "--preview", "looks", "cv/me.md"));
        Assert.Equal(inPage, PictureIn(_folder.File("looks/sidebar.pdf")));
        Assert.DoesNotContain("shows no photo", Told, StringComparison.Ordinal);
    }

    /// <summary>All that was said, but for the size of the file.</summary>
    private string Told =>
        string.Join(
            '\n',
            _error.ToString().Split('\n').Where(static l => !l.StartsWith("out.pdf: ", StringComparison.Ordinal))
        );

    private static byte[] PictureIn(string pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPage(1).GetImages().Single().RawBytes.ToArray();
    }

    /// <summary>The photo is nobody's to lose, whoever named it.</summary>
    [Theory]
    [InlineData("me.jpg", "cv/me.jpg")]
    [InlineData("none", "cv/pictures/other me.JPG", "--photo", "cv/pictures/other me.JPG")]
    public void The_output_never_takes_the_place_of_a_photo(string named, string output, params string[] option)
    {
        Write($"photo: {named}");
        var before = File.ReadAllBytes(_folder.File(output));

        Assert.Equal(ExitCode.WrongUsage, Run(["pdf", "cv/me.md", "-l", "modern", .. option, "-o", output]));
        Assert.Equal(before, File.ReadAllBytes(_folder.File(output)));
    }

    private void Write(string frontMatter) =>
        File.WriteAllText(
            _folder.File("cv/me.md"),
            $"---\nname: Zoë Tan\n{frontMatter}\n---\n\n## Skills\n\n- Python\n- SQL\n"
        );

    /// <summary>How many pictures the page has.</summary>
    private int PicturesOf(params string[] args)
    {
        Assert.Equal(ExitCode.Done, Run(["pdf", .. args, "-l", "modern", "-o", "out.pdf"]));
        using var document = PdfDocument.Open(_folder.File("out.pdf"));
        return document.GetPage(1).GetImages().Count();
    }

    private int Run(params string[] args)
    {
        _error.GetStringBuilder().Clear();
        return ResumeCli.Run(
            args,
            BuiltInLayouts.Catalog,
            new CliHost
            {
                Input = Stream.Null,
                Output = Stream.Null,
                Error = _error,
                WorkingFolder = _folder.Path,
            }
        );
    }
}
