using DocumentFormat.OpenXml.Wordprocessing;

namespace ResumeRender.Output.Docx;

/// <summary>Makes <c>word/settings.xml</c>.</summary>
internal static class SettingsPart
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    /// <remarks>
    /// In the order of CT_Settings (ECMA-376-1 §17.15.1.78). Without compatibility mode 15 Word shows the file in
    /// “Compatibility Mode” and lays it out like Word 2007; without the switches for fonts it drops them when it saves.
    /// </remarks>
    internal static Settings Create(bool embedsFonts)
    {
        var settings = new Settings(new Zoom { Percent = "100" });
        if (embedsFonts)
            settings.Append(new EmbedTrueTypeFonts(), new SaveSubsetFonts());
        settings.Append(
            new DefaultTabStop { Val = 720 },
            new AutoHyphenation { Val = false },
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            new Compatibility(
                Setting(CompatSettingNameValues.CompatibilityMode, "15"),
                Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
                Setting(CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")));
        return settings;
    }

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value) =>
        new()
        {
            Name = name,
            Uri = Word,
            Val = value,
        };
}
