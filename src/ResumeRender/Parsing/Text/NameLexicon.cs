namespace ResumeRender.Parsing.Text;

/// <summary>Words by which a job's title, an organisation, a degree and a school are known.</summary>
internal static class NameLexicon
{
    private static readonly WordList RoleWords = new("""
        engineer engineers developer programmer architect designer analyst scientist researcher manager director officer president vice
        chief head lead leader intern internship trainee apprentice assistant associate consultant specialist coordinator co-ordinator
        administrator admin technician supervisor executive representative rep agent advisor adviser counselor counsellor
        teacher tutor lecturer professor instructor educator coach mentor trainer nurse rn physician doctor surgeon therapist
        pharmacist dentist paramedic caregiver carer accountant auditor bookkeeper banker trader broker cashier clerk
        receptionist secretary server waiter waitress barista bartender chef cook baker driver operator mechanic electrician
        plumber carpenter welder machinist foreman guard editor writer copywriter journalist reporter author translator
        corpsman interpreter photographer videographer producer artist animator illustrator musician librarian curator lawyer attorney
        paralegal solicitor founder cofounder co-founder owner partner ceo cto cfo coo cmo cio vp svp evp member captain
        treasurer chair chairperson chairman volunteer fellow postdoc contributor maintainer strategist planner buyer merchandiser
        recruiter generalist controller underwriter actuary economist statistician biologist chemist physicist geologist
        sre devops sysadmin dba qa tester scrum principal staff senior junior sr jr organizer organiser ambassador delegate
        steward inspector surveyor estimator dispatcher warehouse picker packer salesperson seller stylist esthetician
        hygienist dietitian nutritionist radiographer sonographer midwife veterinarian optometrist psychologist social worker
        superintendent firefighter sergeant lieutenant corporal moderator liaison facilitator freelance freelancer contractor
        placement practicumer self-employed marketer associate cleaner housekeeper janitor landscaper gardener nanny babysitter au-pair supporter
        disponent disponentin spediteur logistiker logistikerin trainee teamleitung bereichsleitung projektleitung sachbearbeitung schichtführer aushilfe küchenhilfe
        trustee barman vet postdoctoral deputy detective constable journeyman actor dancer singer violinist pianist florist butcher plasterer roofer
        bricklayer joiner glazier fitter installer assembler tailor seamstress jeweller brewer winemaker farmer farmhand ranger zookeeper lifeguard
        pilot skipper deckhand boatswain navigator stagehand cinematographer screenwriter playwright sculptor ceramicist pharmacologist epidemiologist
        pathologist hematologist urologist gynecologist neurologist cardiologist radiologist anaesthetist anesthesiologist physiotherapist osteopath podiatrist audiologist optician phlebotomist
        archivist conservator registrar dean headteacher governor councillor bailiff judge notary barrister mediator cartographer astronomer botanist
        zoologist ecologist anthropologist archaeologist historian linguist sociologist mathematician oceanographer meteorologist hydrologist agronomist
        forester arborist porter concierge courier boilermaker millwright rigger scaffolder stonemason blacksmith upholsterer proofreader columnist
        podcaster presenter correspondent choreographer composer conductor coder handyman planner technologist engineer-in-training docent rapporteur
        ingenieur ingenieurin entwickler entwicklerin leiter leiterin geschäftsführer geschäftsführerin berater beraterin sachbearbeiter sachbearbeiterin kaufmann
        kauffrau mechaniker mechatroniker elektriker elektroniker tischler tischlerin schreiner meister geselle gesellin pflegefachkraft pflegefachfrau erzieher
        erzieherin lehrer lehrerin arzt ärztin apotheker apothekerin koch köchin kellner kellnerin verkäufer verkäuferin praktikant praktikantin werkstudent
        werkstudentin auszubildender auszubildende azubi referent referentin mitarbeiter mitarbeiterin assistent assistentin architekt architektin fahrer lagerist
        buchhalter buchhalterin rechtsanwalt rechtsanwältin redakteur redakteurin übersetzer übersetzerin grafiker grafikerin
        ingénieur ingénieure développeur développeuse cheffe responsable directeur directrice gérant gérante conseiller conseillère technicien technicienne infirmier
        hôtesse hôte caissier caissière trésorier trésorière président présidente secrétaire bibliothécaire aide-soignant aide-soignante auxiliaire manutentionnaire préparateur préparatrice monteur soudeur agent infirmière soignant soignante médecin pharmacien pharmacienne professeur professeure enseignant enseignante assistante comptable vendeur vendeuse cuisinier
        cuisinière serveur serveuse stagiaire alternant alternante apprenti apprentie chargé chargée consultante rédacteur rédactrice traducteur traductrice graphiste
        avocat avocate juriste architecte conducteur ouvrier menuisier électricien plombier mécanicien secrétaire attaché attachée animateur animatrice éducateur éducatrice
        ingeniero ingeniera desarrollador desarrolladora directora jefe jefa gerente encargado encargada consultor consultora analista técnico técnica enfermero enfermera
        médico médica farmacéutico farmacéutica profesor profesora docente maestro maestra contable contador contadora administrativo administrativa auxiliar vendedor
        vendedora dependiente dependienta cocinero cocinera camarero camarera becario becaria practicante abogado abogada arquitecto arquitecta conductora operario
        operaria mecánico electricista fontanero carpintero diseñador diseñadora periodista traductor traductora coordinador coordinadora asistente secretario secretaria
        engenheiro engenheira desenvolvedor desenvolvedora diretor diretora coordenador coordenadora enfermeiro enfermeira professora estagiário estagiária assistente
        advogado advogada arquiteto arquiteta cozinheiro motorista
        ingegnere sviluppatore sviluppatrice direttore direttrice responsabile impiegato impiegata consulente tecnico infermiere infermiera medico farmacista insegnante
        professore professoressa commesso commessa cuoco cuoca cameriere cameriera tirocinante stagista avvocato architetto autista operaio meccanico elettricista
        idraulico falegname giornalista traduttore traduttrice segretaria segretario addetto addetta
        ontwikkelaar medewerker verpleegkundige arts apotheker leraar lerares docent boekhouder verkoper kok stagiair adviseur monteur chauffeur timmerman
        leder lederen vikar sommervikar tillitsvalgt barnehagelærer sykepleier pædagog lærer ledare lärare uzmanı müdürü mühendisi sorumlusu elemanı asistanı řidič vedoucí technik účetní učitel učitelka prodavač prodavačka kierowca kierownik specjalista księgowa księgowy nauczyciel nauczycielka inżynier asystent asystentka sprzedawca mentora voluntario voluntaria monitor monitora orderpicker teamleider teammate player secretary-general vice-president vice-captain co-captain grader demonstrator proctor resident guide commis sommelier maître
        """);

    private static readonly WordList OrganizationWords = new("""
        inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg bv nv sa srl sas ab oy as aps pte pty sdn bhd
        group holdings partners associates bank university college school institute academy polytechnic hospital clinic
        medical center centre health healthcare foundation trust association society council department ministry agency
        authority laboratory laboratories lab labs studio studios technologies technology solutions systems software consulting consultants consultancy
        services enterprises industries international global network networks media press publishing team club union
        committee chapter bureau office court church museum library restaurant cafe hotel airlines airways motors
        pharmaceuticals pharmacy insurance capital ventures logistics energy electric foods market stores store supermarket
        b.v n.v v.o.f k.k sia uab spa s.p.a s.r.l s.l ltda lda eirl oyj s.r.o kft d.o.o pvt practice commission federation fund embassy consulate charity theatre theater
        orchestra opera gallery brewery bakery bakeries bistro tavern farm farms vineyard garage shipyard railway railways hospice clinics hospitals
        trattoria ristorante osteria gasthaus klinikum klinik stiftung verlag hôpital musée institut instituto istituto fundación fondation banca banco
        spedition reederei sparkasse stadtwerke druckerei gasthof landratsamt government s.a s.l.u slu s.a.s sarl s.a.r.l sasu eurl ohg gbr kgaa ug e.v krankenhaus kita schule gemeinde stadtverwaltung ministerium verein praxis kanzlei bäckerei schreinerei
        tischlerei agentur gesellschaft söhne werke clinique mairie cabinet société groupe entreprise agence ministère talleres empresa grupo clínica ayuntamiento agencia
        observatory archive archives zoo aquarium philharmonic symphony ensemble festival resort inn lodge diner catering dentistry freight haulage shipping joinery plumbing steel textiles apparel
        publishers magazine herald gazette tribune records pictures productions films robotics aerospace aviation automotive chemicals polymers plastics petroleum mining minerals utilities telecom
        wireless realty properties homes housing hospitality hotels spa salon fitness gym pharma biotech biosciences therapeutics diagnostics chambers wealth investments securities mutual
        cooperative co-op guild league outfitters builders construction manufacturing cooperativa farmacia parafarmacia biuro hurtownia zorggroep thuiszorg supermarkt supermercado pousada
        şti a.ş s.r.o. družstvo barnehage sykehjem kommune camp camps ministerio sociedad asociación bufete ospedale azienda gruppo agenzia ziekenhuis gemeente szpital
        board institution air hôtel hotel restaurante brasserie café union trust airways army navy force corps district city county state red cross nonprofit ngo community shelter
        """);

    private static readonly WordList DegreeWords = new("""
        bachelor bachelors bachelor's master masters master's doctor doctorate doctoral ph.d phd dphil mphil md jd llb llm mba mbbs msc m.sc bsc b.sc
        ba b.a bs b.s ma m.a ms m.s beng b.eng meng m.eng btech b.tech mtech m.tech bcom b.com bba bfa mfa bed b.ed med m.ed mph msn bsn adn dnp
        be b.e me m.e bca mca hnd hnc diploma degree associate associate's a.a a.s aas a.a.s certificate minor major honours honors
        ll.m ll.b licence laurea magister diplom staatsexamen meisterbrief gesellenbrief realschulabschluss hauptschulabschluss schulabschluss fachabitur fachhochschulreife abschluss nvq svq btec gnvq qqi cert graduação ensino studia magisterskie licencjackie podyplomowe inżynierskie licencjat vmbo havo vwo mbo hbo matric sslc licenciatura bac brevet btsa eso maturità ausbildung berufsausbildung weiterbildung fortbildung umschulung meisterprüfung hochschulreife doctorat doctorado licenciatura grado máster mestrado bacharelado baccalauréat
        bachillerato diplôme dut maestría dottorato tesi dipl pharmd dvm bvms dds bmath basc masc cand.mag bts hsc ssc igcse
        ged gcse gcses a-level a-levels baccalaureate abitur matura licentiate postgraduate undergraduate specialization
        specialisation concentration bootcamp nanodegree exchange coursework foundation-degree pgce pgde bachelor-of
        """);

    private static readonly WordList SchoolWords = new("""
        university college colleges school schools institute academy polytechnic universität universidad université universiteit hochschule
        coleg ysgol colaiste coláiste colégio faculdade liceu handwerkskammer berufsschule realschule hauptschule gesamtschule fachhochschule volkshochschule berufskolleg fachschule akademie académie academia faculté facultad
        fakultät hogeschool ifsi liceo scuola colegio szkoła politechnika technikum liceum akademia roc kolegium politecnico politécnica
        institut instituto istituto iut escola école ecole escuela universidade università uniwersytet universitas univerzita yliopisto høgskolen högskola skole gymnasieskole akademisi lisesi üniversitesi enstitüsü škola učiliště gymnázium průmyslovka tafe
        högskolan grammar sixth conservatory seminary lycée gymnasium mit ucla nus ntu eth epfl caltech community bootcamp campus tech tafe insead gymnasium lyceum
        """);

    /// <summary>What German names of employers end with, in one word with what they do: “Stadtsparkasse”, “Möbeltischlerei”.</summary>
    private static readonly WordList OrganizationEndings = new("""
        sparkasse bank klinik klinikum krankenhaus verlag verein stiftung gesellschaft brauerei druckerei bäckerei gärtnerei schreinerei tischlerei apotheke agentur ministerium werke
        bureau barnehage sykehjem sykehus børnehave plejehjem sygehus kommune förskola sjukhus vårdcentral verwaltung verband genossenschaft spedition
        """);

    private static readonly WordList GuideWords = new("supervised supervisor advised advisor adviser mentored mentor guided pi under");

    /// <summary>What German titles of jobs end with, in one word with what they are about: “Holzmechanikerin”.</summary>
    private static readonly WordList RoleEndings = new("""
        leiter leiterin ingenieur ingenieurin entwickler entwicklerin berater beraterin mitarbeiter mitarbeiterin meister meisterin pfleger pflegerin pflegefachkraft
        assistent assistentin kaufmann kauffrau mechaniker mechanikerin techniker technikerin lehrer lehrerin fahrer fahrerin verkäufer verkäuferin helfer helferin
        chauffeur leider medewerker monteur adviseur verpleegkundige verzorgende leraar begeleider beheerder ontwikkelaar picker
        leder lederen medarbejder assistenten pædagog lærer sygeplejerske tekniker konsulent mekaniker ingeniør udvikler sælger chauffør rådgiver ledare medarbetare sköterska lärare ingenjör utvecklare säljare
        handledare konsult snickare elektriker rådgivare medarbeider lærerinne sykepleier utvikler selger sjåfør
        ologist ographer führer führerin gesellin gesell geselle ärztin schwester angestellte angestellter praktikant praktikantin referent referentin managerin fachkraft beauftragte
        """);

    /// <summary>How much a text looks like a job's title; below 0 if its form speaks against it.</summary>
    public static double RoleScore(ReadOnlySpan<char> text) => Math.Min(2, RoleWords.CountIn(text) + RoleEndings.CountAsEndings(text)) + (IsFrequentRoleForm(text) ? 0.5 : 0);

    /// <summary>How much a text looks like the name of an organisation.</summary>
    public static double OrganizationScore(ReadOnlySpan<char> text) => Math.Min(2, OrganizationWords.CountIn(text) + OrganizationEndings.CountAsEndings(text));

    public static double DegreeScore(ReadOnlySpan<char> text) => Math.Min(2, DegreeWords.CountIn(text) * 1.0);

    public static double SchoolScore(ReadOnlySpan<char> text) => Math.Min(2, SchoolWords.CountIn(text) + (IsAcronymOfTown(text) ? 1.0 : 0));

    /// <summary>“TU Dresden”, “HTWK Leipzig”, “KU Leuven”: schools are called by a few capitals and their town.</summary>
    private static bool IsAcronymOfTown(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var comma = text.IndexOf(',');
        text = comma > 0 ? text[..comma].TrimEnd() : text;
        var space = text.IndexOf(' ');
        return space is >= 2 and <= 5 && text[..space].IndexOfAnyExceptInRange('A', 'Z') < 0 && PlaceReader.IsKnownTown(text[(space + 1)..].Trim());
    }

    /// <summary>True for a line such as “Supervised by Prof. Lee”.</summary>
    public static bool IsGuidance(ReadOnlySpan<char> text)
    {
        var space = text.IndexOfAny(" :");
        return space > 0 && GuideWords.Contains(text[..space]);
    }

    // “Visiting Student” is a role, “Student Union” is none.
    private static bool EndsAsStudent(ReadOnlySpan<char> text) => text.TrimEnd().EndsWith(" student", StringComparison.OrdinalIgnoreCase);

    // “X of Y”, “X / Y” and “X (Y)” with a role word say more than a role word inside a name.
    private static bool IsFrequentRoleForm(ReadOnlySpan<char> text)
    {
        var lastSpace = text.TrimEnd().LastIndexOf(' ');
        var last = text[(lastSpace + 1)..].Trim("()");
        return RoleWords.Contains(last) || RoleEndings.CountAsEndings(last) > 0 || EndsAsStudent(text);
    }
}
