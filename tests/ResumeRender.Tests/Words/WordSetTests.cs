using ResumeRender.Words;

namespace ResumeRender.Tests.Words;

public sealed class WordSetTests
{
    [Fact]
    public void Each_word_is_found_in_capitals_and_in_small_letters()
    {
        string[] groups = ["labels.email", "labels.phone", "headings.work", "headings.contact", "dates.now"];
        foreach (var word in groups.SelectMany(static g => WordFiles.Of(g)).Select(static w => w.Text))
        {
            var set = new WordSet([word, "other"]);
            Assert.True(set.Contains(word), word);
            Assert.True(set.Contains(word.ToUpperInvariant()), word);
            Assert.True(set.Contains(word.ToLowerInvariant()), word);
        }
    }

    [Theory]
    [InlineData("phones")]
    [InlineData("pho")]
    [InlineData("phonÉ")]
    [InlineData("")]
    [InlineData("telefon")]
    public void Words_that_only_look_alike_are_not(string word) =>
        Assert.False(new WordSet(["phone", "tel", "PH"]).Contains(word));
}
