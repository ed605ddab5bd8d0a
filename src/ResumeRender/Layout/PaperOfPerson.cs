using System.Text.RegularExpressions;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Finds which paper is in the printers where a person lives.</summary>
/// <remarks>
/// Letter is the standard in North America and a few countries of Latin America and Asia; everybody else has A4 (ISO
/// 216). The country comes from its code, from the end of the place as written, or from the country code of the phone
/// number.
/// </remarks>
public static partial class PaperOfPerson
{
    private static readonly string[] LetterCountries =
    [
        "US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "DO", "SV", "NI", "VE", "PR",
    ];

    private static readonly string[] LetterNames =
    [
        "USA", "U.S.A.", "US", "U.S.", "United States", "United States of America", "Canada", "Mexico", "México",
        "Philippines", "Chile", "Colombia", "Costa Rica", "Guatemala", "Panama", "Panamá", "Dominican Republic",
        "El Salvador", "Nicaragua", "Venezuela", "Puerto Rico",
    ];

    private static readonly string[] LetterDialing =
    [
        "+1", "+52", "+63", "+56", "+57", "+506", "+502", "+507", "+503", "+505", "+58",
    ];

    /// <summary>The paper; A4 if nothing tells.</summary>
    public static Paper Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Location is { } place)
        {
            if (place.CountryCode is { Length: 2 } code)
                return Choose(LetterCountries.Contains(code.ToUpperInvariant()));
            var last = place.Text[(place.Text.LastIndexOf(',') + 1)..].Trim();
            if (
                LetterNames.Contains(last, StringComparer.OrdinalIgnoreCase)
                || (place.Text.Contains(',', StringComparison.Ordinal) && StateOrProvince().IsMatch(last))
            )
                return Paper.Letter;
        }

        var phone = person.Phones.FirstOrDefault(static p => p.Value.TrimStart().StartsWith('+'));
        return Choose(phone is not null && LetterDialing.Any(c => StartsWith(phone.Value, c)));
    }

    private static Paper Choose(bool isLetter) => isLetter ? Paper.Letter : Paper.A4;

    private static bool StartsWith(string phone, string dialing) =>
        phone.TrimStart().StartsWith(dialing, StringComparison.Ordinal);

    /// <summary>A state of the United States or a province of Canada by its two letters, perhaps with a post
    /// code.</summary>
    [GeneratedRegex(
        @"^(A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTUVY]|O[HKNR]|"
            + @"P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|YT)( [0-9A-Z][0-9A-Z -]{2,9})?$"
    )]
    private static partial Regex StateOrProvince();
}
