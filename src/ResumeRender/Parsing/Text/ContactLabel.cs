namespace ResumeRender.Parsing.Text;

/// <summary>Knows the words that say what a piece of contact data is: “Email:”, “Tel.”, “(M)”.</summary>
internal static class ContactLabel
{
    private static readonly WordList Labels = new("""
        email e-mail mail e phone tel telephone mobile cell m t p c a tlf tlf. jméno příjmení adresa imię nazwisko adı soyadı e-posta eposta cep gsm etternavn efternavn navn namn fax address location linkedin github gitlab twitter website web
        site portfolio homepage blog url office mob. tel. ph. cell. telefon tél telefono contact name city home based id no number mob ph residence whatsapp skype orcid medium kaggle behance dribbble
        adress addres teléfono móvil telefone celular téléphone portable handy mobil adresse dirección endereço indirizzo adres anschrift wohnort domicilio courriel correo correio electrónico eletrônico cellulare nome nombre apellidos cognome nom prénom nachname vorname naam telefoon telemóvel telemovel komórka telefony woonplaats postcode postcode/plaats postcode/woonplaats telefoonnummer telefonnummer mobilnummer handynummer
        e-mail-adresse emailadresse e-post epost sähköposti puhelin
        电话 手机 手机号 手机号码 联系电话 邮箱 电子邮箱 电子邮件 邮件 地址 住址 现居地 所在地 姓名 微信 网站 主页 博客 電話 電話番号 携帯 携帯電話 メール メールアドレス 住所 現住所 氏名 電子郵件 電郵 手機 地址
        전화 전화번호 휴대폰 휴대전화 연락처 이메일 주소 이름 тел. телефон моб. мобильный почта e-mail эл.почта адрес адреса имя город місто пошта τηλ. τηλέφωνο κινητό διεύθυνση тел имейл
        الهاتف هاتف جوال الجوال البريد الإلكتروني العنوان טלפון נייד דוא"ל מייל כתובת โทร โทรศัพท์ อีเมล ที่อยู่ फ़ोन फोन मोबाइल ईमेल पता thoại sđt residenza ciudad cidade città ville stadt plaats postadress postadresse
        """);

    /// <summary>What stands in brackets behind a number or an address: “+353 85 555 0142 (Mobile)”.</summary>
    private static readonly WordList LabelsBehind = new(
        "mobile home work office cell landline private business personal mobil privat portable móvil móvel cellulare"
    );

    /// <summary>The value behind “Email:” or before “(Mobile)”; the field that the value goes to says what the label
    /// said.</summary>
    public static MarkedSlice Cut(MarkedSlice piece, out string label)
    {
        var open = piece.Length > 4 && piece.Chars[^1] == ')' ? piece.Chars.LastIndexOf('(') : -1;
        var isLabelled =
            open > 1
            && LabelsBehind.Contains(piece.Chars[(open + 1)..^1])
            && piece.Chars[..open].ContainsAnyInRange('0', '9');
        return CutBefore(isLabelled ? piece[..open].Trim() : piece, out label);
    }

    private static MarkedSlice CutBefore(MarkedSlice piece, out string label)
    {
        label = "";
        var text = piece.Chars;
        var colon = text[..Math.Min(text.Length, 26)].IndexOfAny(':', '：');
        // “Mob. +47 400 55 512”, “E jane@example.org”
        var gap = text.IndexOf(' ');
        if (
            colon < 0
            && gap is > 0 and < 12
            && Labels.Contains(text[..gap].Trim('.'))
            && (PhoneReader.IsPhone(text[(gap + 1)..].Trim()) || LinkReader.IsEmail(text[(gap + 1)..].Trim()))
        )
            return piece[(gap + 1)..].Trim();
        // The sign of the network is these two letters.
        if (colon < 0 && gap == 2 && text.StartsWith("in linkedin.com/", StringComparison.OrdinalIgnoreCase))
            return piece[3..];
        // “Anschrift⇥Mühlweg 5”: a column of labels.
        if (colon < 0 && HasLabelColumn(piece) && LabelColumn(text) is var column)
        {
            label = text[..column].TrimEnd().ToString().ToLowerInvariant();
            return piece[column..].Trim();
        }

        if (
            colon <= 0
            || text[colon..].StartsWith("://")
            || text[..colon].Equals("mailto", StringComparison.OrdinalIgnoreCase)
        )
            return piece;
        var word = text[..colon].Trim().TrimStart("([").TrimEnd(").]");
        var last = word[(word.LastIndexOf(' ') + 1)..];
        if (!Labels.Contains(last) || (IsCount(last) && !TellsOfContact(word)))
            return piece;
        label = last.ToString().ToLowerInvariant();
        return piece[(colon + 1)..].Trim();
    }

    /// <summary>“No.”, “number” and “ID” say that something is counted, and not what.</summary>
    private static bool IsCount(ReadOnlySpan<char> word) =>
        word.Equals("no", StringComparison.OrdinalIgnoreCase)
        || word.Equals("number", StringComparison.OrdinalIgnoreCase)
        || word.Equals("id", StringComparison.OrdinalIgnoreCase);

    /// <summary>“Contact number” and “Skype ID” do, “Licence number” and “Passport No” do not.</summary>
    private static bool TellsOfContact(ReadOnlySpan<char> label) =>
        label.IndexOf(' ') < 0 ? !label.Equals("id", StringComparison.OrdinalIgnoreCase) : Labels.CountIn(label) > 1;

    /// <summary>True if a label begins the piece, and a tab or spaces set its value apart; a label that is a link of
    /// its own leads elsewhere, so it is none.</summary>
    public static bool HasLabelColumn(MarkedSlice piece) =>
        LabelColumn(piece.Chars) > 0
        && piece.Owner.LinkAt(piece.Start) is var link
        && (link is null || link == piece.Owner.LinkAt(piece.End - 1));

    /// <summary>True for the last word of a label before a name, in lower case: “Nombre y apellidos”.</summary>
    public static bool IsName(string label) =>
        label
            is "name"
                or "nome"
                or "nombre"
                or "apellidos"
                or "cognome"
                or "nom"
                or "nachname"
                or "naam"
                or "příjmení"
                or "jméno"
                or "nazwisko"
                or "soyadı"
                or "navn"
                or "namn"
                or "etternavn"
                or "efternavn"
                or "姓名"
                or "氏名"
                or "이름"
                or "имя";

    /// <summary>True for words that are all of labels: “Phone number”.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => Labels.CountIn(text) == Whitespace.CountWords(text);

    /// <summary>How long a label is that a tab or spaces part from its value; 0 for none.</summary>
    private static int LabelColumn(ReadOnlySpan<char> text)
    {
        var tab = text.IndexOf('\t');
        var spaces = text.IndexOf("  ");
        var gap = tab < 0 ? spaces : spaces < 0 ? tab : Math.Min(tab, spaces);
        return gap > 1 && Labels.Contains(text[..gap].Trim()) ? gap : 0;
    }
}
