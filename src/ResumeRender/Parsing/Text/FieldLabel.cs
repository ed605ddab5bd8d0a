using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>What a line of a form says it holds.</summary>
internal enum EntryField
{
    None,
    Title,
    Organization,
    Place,
    Dates,
}

/// <summary>Knows the labels of forms that ask for each job and school field by field: “Employer:”, “Position held”,
/// “Arbeitgeber:”, “Cargo:”.</summary>
/// <remarks>Agencies, the old Europass and many offices hand out such forms, in every language.</remarks>
internal static class FieldLabel
{
    private const int LongestLabel = 80;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set("""
        position|position held|positions held|position title|job title|title|role|job role|role held|post|post held|designation|occupation|occupation or position held|job position|your role
        position/funktion|funktion|tätigkeit als|beruf oder funktion|stelle|berufsbezeichnung|position/tätigkeit
        poste|poste occupé|fonction|fonction occupée|intitulé du poste|fonction ou poste occupé|emploi
        cargo|cargo ocupado|puesto|puesto desempeñado|puesto de trabajo|profesión o cargo desempeñado|función|função|função ou cargo ocupado|ocupación
        ruolo|mansione|qualifica|posizione|posizione ricoperta|lavoro o posizione ricoperti|tipo di impiego
        functie|functietitel|functie of beroep|stanowisko|zawód lub zajmowane stanowisko|pozice|befattning|stilling|tehtävä
        degree|degree name|degree/course|qualification|qualification awarded|title of qualification awarded|course|course name|course title|programme|program|programme of study|course of study|field of study and degree
        abschluss|studiengang|ausbildung zum|ausbildung zur|diplôme|diplôme obtenu|intitulé du certificat ou diplôme délivré|formation|título|titulación|título obtenido|título de la cualificación obtenida|curso|titolo di studio
        titolo|titolo della qualifica rilasciata|qualifica conseguita|diploma|opleiding|kierunek
        """);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ProjectTitles = Set(
        "title|project|project title|project name|name of "
            + "project|name|título|proyecto|titre|projet|titolo|progetto|projekt|projekttitel"
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Organizations = Set("""
        employer|employer name|name of employer|name and address of employer|employer's name|company|company name|name of company|organisation|organization|organisation name|organization name|firm|firm name|business
        arbeitgeber|unternehmen|firma|betrieb|name und adresse des arbeitgebers|name des arbeitgebers|employeur|entreprise|société|nom et adresse de l'employeur|nom et adresse de l’employeur
        empresa|empleador|nombre y dirección de la empresa o empleador|empregador|nome e endereço do empregador|nome da empresa|nombre de la empresa
        azienda|datore di lavoro|nome e indirizzo del datore di lavoro|nome del datore di lavoro|ente|werkgever|bedrijf|naam en adres van de werkgever|pracodawca|zaměstnavatel|arbetsgivare|arbejdsgiver|arbeidsgiver|työnantaja
        school|school name|school/college|college/university|school/university|school / college|university|college|institution|institution name|institute|name of institution|name of school|name and type of organisation providing education and training|education provider|training provider|awarding body|university/college
        hochschule|schule|universität|bildungseinrichtung|name und art der bildungs- oder ausbildungseinrichtung|établissement|école|université|nom et type de l'établissement d'enseignement ou de formation|nom et type de l’établissement d’enseignement ou de formation
        centro|centro de estudios|centro de formación|institución|instituição|nombre y tipo de la organización que ha impartido la educación o la formación|escola|universidad|universidade
        istituto|scuola|università|nome e tipo di istituto di istruzione o formazione|nome e tipo di organizzazione erogatrice dell'istruzione e formazione|nome e tipo d'organizzazione erogatrice dell'istruzione e formazione|instelling|uczelnia
        """);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Set("""
        location|place|place of work|work location|city|town|city/state|city, state|ort|arbeitsort|standort|lieu|ville|lieu de travail|lugar|ciudad|localidad|local|cidade|localidade|luogo|sede|sede di lavoro|città|plaats|miejsce|místo|ort/land|población|provincia|località|miejscowość
        """);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Dates = Set("""
        date|dates|date(s)|period|time period|period of employment|duration|dates employed|dates of employment|employment dates|employment period|dates (from - to)|dates (from – to)|dates (from-to)|from - to|from – to|from-to|dates attended|dates of attendance|date of attendance|dates held|when|year|years|year(s)|tenure|worked from
        zeitraum|zeit|datum|dauer|von - bis|von – bis|von/bis|période|durée|dates (de - à)|dates (de – à)|fecha|fechas|período|periodo|periodos|desde - hasta|fechas de empleo|data|datas|período trabalhado|date (da - a)|date (da – a)|date (da-a)|periodo di lavoro|durata|periode|okres|období|tidsperiod|aika|año|años|ano|anno|année|jahr|rok|lata|okres zatrudnienia|data ukończenia|año de finalización|dal - al|dal – al
        """);

    /// <summary>Reads the label at the start of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="kind">The section that the line stands in.</param>
    /// <returns>What the value is, none for other lines, and where it begins.</returns>
    public static (EntryField Field, int ValueStart) Read(ReadOnlySpan<char> text, SectionKind kind)
    {
        if (kind is not (SectionKind.Work or SectionKind.Education or SectionKind.Activities or SectionKind.Projects))
            return default;
        var end = LabelEnd(text, out var start);
        if (end <= 0 || text[start..].IsWhiteSpace())
            return default;
        var label = text[..end].Trim(" *_•-");
        // A project's role, client and period tell of it; only its name is its head.
        if (kind == SectionKind.Projects)
            return ProjectTitles.Contains(label) ? (EntryField.Title, start) : default;
        if (Organizations.Contains(label))
            return (EntryField.Organization, start);
        if (Titles.Contains(label))
            return (EntryField.Title, start);
        if (Places.Contains(label))
            return (EntryField.Place, start);
        return Dates.Contains(label) && DateReader.TryMatchWhole(text[start..].Trim(), out _)
            ? (EntryField.Dates, start)
            : default;
    }

    /// <summary>A label ends at a colon, at a tab, or at a gap of spaces.</summary>
    private static int LabelEnd(ReadOnlySpan<char> text, out int valueStart)
    {
        valueStart = 0;
        for (var i = 1; i < text.Length && i < LongestLabel; i++)
        {
            var isGap =
                text[i] == '\t' || (text[i] == ' ' && i + 2 < text.Length && text[i + 1] == ' ' && text[i + 2] == ' ');
            if (text[i] != ':' && !isGap)
                continue;
            valueStart = i + 1;
            while (valueStart < text.Length && (char.IsWhiteSpace(text[valueStart]) || text[valueStart] == ':'))
                valueStart++;
            return i;
        }

        return 0;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names) =>
        new HashSet<string>(
            names.Split(
                (char[])['|', '\n', '\r'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            ),
            StringComparer.OrdinalIgnoreCase
        ).GetAlternateLookup<ReadOnlySpan<char>>();
}
