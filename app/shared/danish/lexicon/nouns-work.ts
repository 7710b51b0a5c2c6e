/**
 * Nouns of working life, management and administration. Written for Rokade from general knowledge of the language and
 * of job adverts' usual words; taken from no dictionary. How a line is read: `docs/danish-search.md`.
 */
export const WORK_NOUNS = `
afbud/0 afdeling afgang/e afgørelse afhandling afklaring afløser afløsning afsked afskedigelse afsnit*/0
aftale afvikling agenda aktindsigt aktivitet aktør ambition analyse analytiker anbefaling anciennitet
anerkendelse anledning anliggende anmodning ansvar/0 ansvarlighed ansættelse ansøger ansøgning anvendelse
anvisning apparat/er arbejde/r:arbejds arbejder arbejdsløshed arbejdsmarked/er arkiv/er arrangement assistance
assistent attest barsel~:barsels bedømmelse befordring begrundelse behov/0 bekendtgørelse belastning beføjelse
bemanding bemyndigelse beretning beskrivelse besked beslutning bestemmelse bestyrelse besvarelse besøg/0
betegnelse betingelse betjening betydning bidrag/0 bilag/0 bogholderi branche brev/e brug/0 bruger budget*/er
bureau/er bureaukrati chef coach coaching dagsorden:dagsordens dagsværdi dekan deltager deltagelse departement
dialog dimission dimittend direktion direktorat direktør dispensation disponering dokument/er dokumentation
drift/er:drifts drøftelse dygtiggørelse effekt/er effektivisering effektivitet efterløn*:efterløns ejer
ejerskab eksempel~ ekspedition ekspert/er ekspertise embede/r:embeds erfaring erhverv/0 etablering etik
evaluering evne facilitator facilitering faglighed fagforening ferie/r:ferie filial/er flow/0 fordel/e
fordeling foredrag/0 forening forespørgsel~ forhandler forhandling forhold/0 forlig/0 forlængelse
forløb/0:forløbs formand formidler formidling formalitet formular/er formål/0 forretning forskel/e forslag/0
fortrolighed forudsætning forum/um forvaltning:forvaltnings forventning forælder fratrædelse fravær/0:fraværs
frigørelse frikøb/0 frist/er funktion fuldmagt/er fuldmægtig fællesskab føring gennemførelse gennemførsel~
gennemgang/e gennemsigtighed genplacering graduering gruppe grundlag/0 handling henvendelse henvisning
hensyn/0 hierarki honorar/er høring idé:idé implementering indblik/0 indflydelse indførelse indgang/e
indhold/0:indholds indkaldelse indkøb/0:indkøbs indsigt/er indsigelse indstilling indtryk*/0 initiativ/er
inspektion inspektorat/er inspektør inspiration instans/er institut*/er institution instruktion interessent
interesse/r:interesse interview/0 introduktion job*/0 jobbeskrivelse jobskifte/r journal/er journalisering
journalist jubilæum/um kalender/e kandidat/er kapacitet karriere klage klager klarhed kollega kollegium/um
kommissær/er kommissorium/um kommission kommune kompetence/r koncept/er koncern/er konference konflikt/er
konkurrence konsekvens/er konsulent konsultation kontakt/er kontor/er kontrakt/er kontroller kontrol*:kontrol
koordinator koordinering koordination kraft korps/0 kriterium/um kultur/er kunde/r kurator/er kvalifikation
kvalitet kvartal/er kvittering kvote landsdel/e laug/0 ledelse leder leverance leverandør levering licens/er
ligestilling linje liste logistik*:logistik lærling/e:lærlinge løn*/0:løn løsning mandat/er mangfoldighed mangel~
manual/er mappe medarbejder medarbejderskab mediator/er mægling medlem*/er:medlems medlemskab mentor/er:mentor
metode milepæl/e minister/e:minister ministerium/um mission mobilitet model*/er modernisering modtagelse
modtager modul/er modning moderation monitorering motivation mulighed myndighed:myndigheds møde/r:møde
mål/0:mål målsætning netværk/0:netværks nomination norm/er normering notat/er omgang/e område/r:område
omlægning omorganisering omplacering omsorg:omsorgs omstilling omstrukturering omsætning omvisning opfølgning
opgave/r:opgave opgørelse ophold/0:opholds oplysning oplæg*/0:oplægs oplæring opmærksomhed opnormering
opslag/0:opslags opsigelse opstart ordførende ordning organ/er organisation organisering orientering
orlov:orlovs overdragelse overenskomst/er overgang/e:overgangs overlevering overtagelse partner/e
partnerskab/er passus pause/r pensionist periode/r:periode personale/r:personale personel personlighed
perspektiv/er pjece placering plads/er plan/er planlægger planlægning pligt/er politik*:politik post/er
potentiale/r praksis praktik*:praktik praktikant praktiker prioritering problem/er procedure proces*/er
procent/er produkt/er produktion produktivitet profil/er program*/er projekt/er projektør protokol*/er
prøve/r:prøve psykolog påbud/0 ramme/r:ramme rapport/er rapportering realisering recept/er reception
receptionist referat/er reference reform/er regel~:regel regelsæt/0 registrering regulering rekruttering
relation rengøring repræsentant repræsentation resort/0 ressource ressort/er restance resultat/er revision
revisor/er risiko ro rolle/r:rolle rotation råd/0:råds rådgiver rådgivning samarbejde/r:samarbejds
samfund/0:samfunds samspil/0 samtale/r:samtale samtykke/r sagsbehandler sagsbehandling sag/er:sags seminar/er
sekretariat/er sekretær/er sektion sektor/er selvstændighed service/r:service sikkerhed sikring situation
skabelon/er skema/er skift/0 skranke/r skrivelse sparring specialist specialisering spørgeskema/er spørgsmål/0
standard/er standardisering stat/er:stats statut/er stedfortræder stilling status stipendium/um strategi
streng/e struktur/er styrelse:styrelses styring støtte/r:støtte succes* supervision supervisor/er supplering
support sygdom*:sygdoms sygefravær/0:sygefraværs sygemelding system/er talent/er team*/0:team teknik teknologi
tema/er tendens/er tid/er:tids tidsfrist/er tidsplan/er tilbagemelding tilfredshed tilgængelighed
tillid:tillids tillæg*/0 tilladelse tilpasning tilrettelæggelse tilsagn/0 tilskud/0:tilskuds tilslutning
tilsyn/0:tilsyns tiltrædelse tiltag/0 titel~ tjeneste/r:tjeneste tovholder transformation trappe/r travlhed
trivsel:trivsels træning udfordring udgangspunkt/er udlån/0:udlåns udmelding udmøntning udredning
udstationering udvalg/0:udvalgs udveksling udvikler udvikling udøvelse uenighed underskrift/er undersøgelse
understøttelse usikkerhed vagt/er varetagelse vederlag/0 vejleder vejledning velfærd:velfærds velkomst/er
videnskabelighed viden virke virkelighed virksomhed virkning vision visitation vilkår/0 visitator/er volontør
vurdering værdi værktøj/er vært/er værtskab/er åbenhed årsag/er mellemmand gradbøjning pårørende vikar/er
vikariat/er hviletid/er arbejdsgiver arbejdstager akademiker aspirant generalist tekniker ingeniør arkitekt/er
fagperson/er fagmand hold/0:hold uge/r:uge måned/er:måneds år/0:års dag/e døgn/0 time/r:time minut*/er
kvarter/0 weekend/er nat*:nat aften~:aften morgen/er:morgen
`;
