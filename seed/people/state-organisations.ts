/** A ministry with the agencies under it. `seat` is the kommune of the main office, as in kommuner.csv. */
type MinistryArea = {
  name: string;
  seat: string;
  agencies: readonly { name: string; seat: string }[];
};

/**
 * The ministerområder and their agencies as this demo world knows them. Ministries are regrouped often: what counts here
 * is that the names are real, not that the grouping is the one of any given day.
 */
export const ministryAreas: readonly MinistryArea[] = [
  { name: "Statsministeriet", seat: "København", agencies: [] },
  { name: "Udenrigsministeriet", seat: "København", agencies: [] },
  {
    name: "Finansministeriet",
    seat: "København",
    agencies: [
      { name: "Økonomistyrelsen", seat: "København" },
      { name: "Medarbejder- og Kompetencestyrelsen", seat: "København" },
    ],
  },
  {
    name: "Økonomiministeriet",
    seat: "København",
    agencies: [{ name: "De Økonomiske Råds Sekretariat", seat: "København" }],
  },
  {
    name: "Digitaliseringsministeriet",
    seat: "København",
    agencies: [
      { name: "Digitaliseringsstyrelsen", seat: "København" },
      { name: "Statens It", seat: "Ballerup" },
      { name: "Danmarks Statistik", seat: "København" },
    ],
  },
  {
    name: "Skatteministeriet",
    seat: "København",
    agencies: [
      { name: "Skatteforvaltningen", seat: "København" },
      { name: "Spillemyndigheden", seat: "Odense" },
      { name: "Skatteankestyrelsen", seat: "København" },
    ],
  },
  {
    name: "Indenrigs- og Sundhedsministeriet",
    seat: "København",
    agencies: [
      { name: "Sundhedsstyrelsen", seat: "København" },
      { name: "Lægemiddelstyrelsen", seat: "København" },
      { name: "Styrelsen for Patientsikkerhed", seat: "København" },
      { name: "Styrelsen for Patientklager", seat: "Aarhus" },
      { name: "Sundhedsdatastyrelsen", seat: "København" },
      { name: "Statens Serum Institut", seat: "København" },
      { name: "Nationalt Genom Center", seat: "København" },
    ],
  },
  { name: "Ældreministeriet", seat: "København", agencies: [] },
  {
    name: "Justitsministeriet",
    seat: "København",
    agencies: [
      { name: "Politiet", seat: "København" },
      { name: "Politiets Efterretningstjeneste", seat: "Gladsaxe" },
      { name: "Anklagemyndigheden", seat: "København" },
      { name: "Kriminalforsorgen", seat: "København" },
      { name: "Danmarks Domstole", seat: "København" },
      { name: "Datatilsynet", seat: "København" },
      { name: "Civilstyrelsen", seat: "Viborg" },
      { name: "Den Uafhængige Politiklagemyndighed", seat: "Aarhus" },
    ],
  },
  {
    name: "Forsvarsministeriet",
    seat: "København",
    agencies: [
      { name: "Forsvarskommandoen", seat: "København" },
      { name: "Forsvarsministeriets Materiel- og Indkøbsstyrelse", seat: "Ballerup" },
      { name: "Forsvarsministeriets Personalestyrelse", seat: "Ballerup" },
      { name: "Forsvarsministeriets Ejendomsstyrelse", seat: "Hjørring" },
      { name: "Hjemmeværnskommandoen", seat: "København" },
      { name: "Forsvarets Efterretningstjeneste", seat: "København" },
    ],
  },
  {
    name: "Ministeriet for Samfundssikkerhed og Beredskab",
    seat: "København",
    agencies: [
      { name: "Beredskabsstyrelsen", seat: "Rudersdal" },
      { name: "Styrelsen for Samfundssikkerhed", seat: "København" },
    ],
  },
  {
    name: "Beskæftigelsesministeriet",
    seat: "København",
    agencies: [
      { name: "Styrelsen for Arbejdsmarked og Rekruttering", seat: "København" },
      { name: "Arbejdstilsynet", seat: "København" },
      { name: "Det Nationale Forskningscenter for Arbejdsmiljø", seat: "København" },
    ],
  },
  {
    name: "Social- og Boligministeriet",
    seat: "København",
    agencies: [
      { name: "Social- og Boligstyrelsen", seat: "Odense" },
      { name: "Ankestyrelsen", seat: "Aalborg" },
      { name: "Familieretshuset", seat: "Aabenraa" },
    ],
  },
  {
    name: "Børne- og Undervisningsministeriet",
    seat: "København",
    agencies: [
      { name: "Styrelsen for Undervisning og Kvalitet", seat: "København" },
      { name: "Styrelsen for It og Læring", seat: "København" },
      { name: "Danmarks Evalueringsinstitut", seat: "København" },
    ],
  },
  {
    name: "Uddannelses- og Forskningsministeriet",
    seat: "København",
    agencies: [
      { name: "Uddannelses- og Forskningsstyrelsen", seat: "København" },
      { name: "Danmarks Akkrediteringsinstitution", seat: "København" },
    ],
  },
  {
    name: "Kulturministeriet",
    seat: "København",
    agencies: [
      { name: "Slots- og Kulturstyrelsen", seat: "Guldborgsund" },
      { name: "Rigsarkivet", seat: "København" },
      { name: "Det Kgl. Bibliotek", seat: "København" },
      { name: "Nationalmuseet", seat: "København" },
      { name: "Statens Museum for Kunst", seat: "København" },
      { name: "Det Kongelige Teater", seat: "København" },
      { name: "Nota", seat: "København" },
    ],
  },
  {
    name: "By-, Land- og Kirkeministeriet",
    seat: "København",
    agencies: [{ name: "Plan- og Landdistriktsstyrelsen", seat: "København" }],
  },
  {
    name: "Erhvervsministeriet",
    seat: "København",
    agencies: [
      { name: "Erhvervsstyrelsen", seat: "København" },
      { name: "Konkurrence- og Forbrugerstyrelsen", seat: "København" },
      { name: "Finanstilsynet", seat: "København" },
      { name: "Søfartsstyrelsen", seat: "Slagelse" },
      { name: "Patent- og Varemærkestyrelsen", seat: "Høje-Taastrup" },
      { name: "Sikkerhedsstyrelsen", seat: "Esbjerg" },
      { name: "Nævnenes Hus", seat: "Viborg" },
    ],
  },
  {
    name: "Klima-, Energi- og Forsyningsministeriet",
    seat: "København",
    agencies: [
      { name: "Energistyrelsen", seat: "København" },
      { name: "Klimadatastyrelsen", seat: "København" },
      { name: "Danmarks Meteorologiske Institut", seat: "København" },
      { name: "Forsyningstilsynet", seat: "Halsnæs" },
      { name: "De Nationale Geologiske Undersøgelser for Danmark og Grønland", seat: "København" },
      { name: "Geodatastyrelsen", seat: "Aalborg" },
    ],
  },
  {
    name: "Miljø- og Ligestillingsministeriet",
    seat: "København",
    agencies: [
      { name: "Miljøstyrelsen", seat: "Odense" },
      { name: "Kystdirektoratet", seat: "Lemvig" },
    ],
  },
  {
    name: "Ministeriet for Grøn Trepart",
    seat: "København",
    agencies: [
      { name: "Naturstyrelsen", seat: "Vejle" },
      { name: "Styrelsen for Grøn Arealomlægning og Vandmiljø", seat: "København" },
    ],
  },
  {
    name: "Ministeriet for Fødevarer, Landbrug og Fiskeri",
    seat: "København",
    agencies: [{ name: "Fødevarestyrelsen", seat: "Glostrup" }],
  },
  {
    name: "Transportministeriet",
    seat: "København",
    agencies: [
      { name: "Vejdirektoratet", seat: "København" },
      { name: "Trafikstyrelsen", seat: "København" },
      { name: "Banedanmark", seat: "København" },
      { name: "Havarikommissionen", seat: "København" },
    ],
  },
  {
    name: "Udlændinge- og Integrationsministeriet",
    seat: "København",
    agencies: [
      { name: "Udlændingestyrelsen", seat: "Næstved" },
      { name: "Styrelsen for International Rekruttering og Integration", seat: "København" },
      { name: "Hjemrejsestyrelsen", seat: "København" },
      { name: "Udlændingenævnet", seat: "København" },
    ],
  },
];

/** The agencies inside the tax administration. */
export const taxAgencies: readonly { name: string; seat: string }[] = [
  { name: "Skattestyrelsen", seat: "Høje-Taastrup" },
  { name: "Gældsstyrelsen", seat: "Ringkøbing-Skjern" },
  { name: "Toldstyrelsen", seat: "Høje-Taastrup" },
  { name: "Vurderingsstyrelsen", seat: "Ballerup" },
  { name: "Motorstyrelsen", seat: "Aalborg" },
  { name: "Udviklings- og Forenklingsstyrelsen", seat: "København" },
  { name: "Administrations- og Servicestyrelsen", seat: "København" },
];

/** Self-owning institutions: they count as state, under the ministry that supervises them. */
export const selfGoverningInstitutions: readonly { name: string; seat: string; ministry: string }[] = [
  { name: "Københavns Universitet", seat: "København", ministry: "Uddannelses- og Forskningsministeriet" },
  { name: "Aarhus Universitet", seat: "Aarhus", ministry: "Uddannelses- og Forskningsministeriet" },
  { name: "Aalborg Universitet", seat: "Aalborg", ministry: "Uddannelses- og Forskningsministeriet" },
  { name: "Syddansk Universitet", seat: "Odense", ministry: "Uddannelses- og Forskningsministeriet" },
  { name: "Roskilde Universitet", seat: "Roskilde", ministry: "Uddannelses- og Forskningsministeriet" },
  {
    name: "Danmarks Tekniske Universitet",
    seat: "Lyngby-Taarbæk",
    ministry: "Uddannelses- og Forskningsministeriet",
  },
  { name: "VIA University College", seat: "Aarhus", ministry: "Uddannelses- og Forskningsministeriet" },
  { name: "UC SYD", seat: "Esbjerg", ministry: "Uddannelses- og Forskningsministeriet" },
  {
    name: "Københavns Professionshøjskole",
    seat: "København",
    ministry: "Uddannelses- og Forskningsministeriet",
  },
  { name: "Learnmark Horsens", seat: "Horsens", ministry: "Børne- og Undervisningsministeriet" },
  { name: "TECHCOLLEGE", seat: "Aalborg", ministry: "Børne- og Undervisningsministeriet" },
  { name: "Campus Bornholm", seat: "Bornholm", ministry: "Børne- og Undervisningsministeriet" },
  { name: "Syddansk Erhvervsskole", seat: "Odense", ministry: "Børne- og Undervisningsministeriet" },
  { name: "Rosborg Gymnasium & HF", seat: "Vejle", ministry: "Børne- og Undervisningsministeriet" },
  { name: "Aarhus Katedralskole", seat: "Aarhus", ministry: "Børne- og Undervisningsministeriet" },
];
