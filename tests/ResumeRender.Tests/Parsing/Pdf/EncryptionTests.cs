using System.Text;
using ResumeRender.Parsing.Pdf;

namespace ResumeRender.Tests.Parsing.Pdf;

public sealed class EncryptionTests
{
    [Theory]
    [InlineData("trailer << /Size 9 /Encrypt 8 0 R /Root 1 0 R >>")]
    [InlineData("<</Root 1 0 R/Encrypt<</V 1>>>>")]
    [InlineData("<</#45ncrypt 8 0 R>>")]
    [InlineData("<</E#6Ecr#79pt 8 0 R>>")]
    [InlineData("//Encrypt")]
    public void The_name_is_found_in_every_spelling(string file) =>
        Assert.True(Encryption.IsNamedIn(Encoding.ASCII.GetBytes(file)));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/Encr")]
    [InlineData("<</EncryptMetadata false>>")]
    [InlineData("Encrypt")]
    [InlineData("/#4")]
    [InlineData("/#zzncrypt")]
    public void Other_names_are_not_it(string file) =>
        Assert.False(Encryption.IsNamedIn(Encoding.ASCII.GetBytes(file)));
}
