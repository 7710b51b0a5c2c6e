/**
 * Words of one family: who looks for one of a row may want the others. First rows whose words no rule joins; the
 * productive ones (*vejlede, vejledning, vejleder*) are found by their endings. Written for Rokade from general
 * knowledge of the language; taken from no dictionary.
 */
export const FAMILIES = `
lede leder ledelse | planlægge planlægning planlægger | tilrettelægge tilrettelæggelse
rådgive rådgivning rådgiver | undervise undervisning underviser | styre styring | lære læring
uddanne uddannelse | ansætte ansættelse ansat | ledig ledighed arbejdsløs arbejdsløshed | ung unge ungdom
gammel ældre | syg sygdom | sund sundhed | handicappet handicap | flygte flygtning | økonomi økonom økonomisk
psykolog psykologi psykologisk | psykiater psykiatri psykiatrisk | jura jurist juridisk
pædagog pædagogik pædagogisk | didaktik didaktiker didaktisk | politik politiker politisk
strategi strategisk | teknik tekniker teknisk | teknologi teknologisk | klinik kliniker klinisk
statistik statistiker statistisk | analyse analysere analytiker analytisk | metode metodisk
praksis praktisk praktiker | praktik praktikant | kommune kommunal | region regional | stat statslig
administration administrere administrativ administrator | kommunikation kommunikere kommunikativ kommunikatør
digitalisering digitalisere digital | organisation organisere organisering organisatorisk
koordinator koordinere koordinering koordination | integration integrere | motivation motivere
evaluering evaluere | innovation innovativ innovatør | produktion producere produktiv
inspektion inspektør inspicere | instruktion instruktør instruere | revision revisor revidere
redaktion redaktør redigere | supervision supervisor | koncept konceptuel | kultur kulturel | natur naturlig
miljø miljømæssig | social socialisering | demokrati demokratisk | diplomati diplomat diplomatisk
kirurgi kirurg kirurgisk | medicin medicinsk medicinering | kirke kirkelig | menneske menneskelig
frivillig frivillighed | bæredygtig bæredygtighed | sikker sikkerhed sikre sikring | tryg tryghed
tilgængelig tilgængelighed | forske forsker forskning | pleje plejer | rehabilitere rehabilitering
genoptræne genoptræning | forebygge forebyggelse forebyggende | behandle behandling behandler
sygepleje sygeplejerske | efterforske efterforskning efterforsker | forsyne forsyning | forsvare forsvar
bygge byggeri bygning | bo bolig beboer | byfornyelse | rejse | køre kørsel | sejle sejlads
lovgive lovgivning lovgiver | dømme dom dommer domstol | straffe straf | anklage anklager | købe køb køber
indkøb indkøber indkøbe | udbyde udbud udbyder | tilbyde tilbud | sælge salg sælger | regne regnskab
beskatte skat beskatning | budget budgettere budgettering | investere investering investor
finansiere finansiering finansiel | bogføre bogføring | forhandle forhandling forhandler
mægle mægling mediator | rekruttere rekruttering | fastholde fastholdelse | introducere introduktion intro
coache coaching coach | mentor mentorat | vikar vikariat | samarbejde samarbejdende | samskabe samskabelse
forandre forandring | omstille omstilling | udvikle udvikling udvikler | forbedre forbedring
effektiv effektivitet effektivisere effektivisering | digital digitalt | formidle formidling formidler
skrive skrivning skriftlig | tale taler | tolke tolk tolkning | oversætte oversættelse oversætter
læse læsning | facilitere facilitering facilitator | moderere moderator | visitere visitation visitator
henvise henvisning | udskrive udskrivning udskrivelse | indlægge indlæggelse | aflaste aflastning
anbringe anbringelse | inddrage inddragelse | medinddrage medinddragelse | deltage deltagelse deltager
ansøge ansøger ansøgning | søge søgning | mestre mestring | integreret integration | udvandre udvandring
indvandre indvandring indvandrer | beskæftige beskæftigelse | aktivere aktivering
revalidere revalidering revalidend | trives trivsel | leve liv | kortlægge kortlægning | måle måling måler
opmåle opmåling | overvåge overvågning | kontrollere kontrol kontroller | klage klager | høre høring
afgøre afgørelse | beslutte beslutning | vælge valg vælger | udvælge udvælgelse | vurdere vurdering
prioritere prioritering | dokumentere dokumentation dokument | journalisere journalisering
arkivere arkivering arkiv arkivar | registrere registrering register | programmere programmering programmør
designe designer design | modellere modellering model | automatisere automatisering automatisk
visualisere visualisering | robot robotisere robotteknologi | rengøre rengøring | lave | madlave madlavning
bage bager | dyrke dyrkning | fiske fiskeri fisker | male maler maling | plante plantning | køle køling
forurene forurening | rense rensning | genbruge genbrug | genanvende genanvendelse | sortere sortering
spare besparelse | øve øvelse | træne træning træner | vaccinere vaccination vaccine
diagnosticere diagnose diagnostik | operere operation | ordinere ordination | donere donor donation
rotere rotation | rokere rokade rokering | udveksle udveksling | udlåne udlån | udstationere udstationering
indstille indstilling | nominere nominering nomination | evne | erfare erfaring erfaren
kvalificere kvalifikation | certificere certificering certifikat
specialisere specialist speciale specialisering | professionel professionalisere profession
ekspert ekspertise | talent talentfuld | mobil mobilitet | fleksibel fleksibilitet | kreativ kreativitet
selvstændig selvstændighed | ansvarlig ansvar ansvarlighed
acceptere accept | ankomme ankomst | arrangere arrangement arrangør | behøve behov | besøge besøg | bevilge bevilling
bevise bevis | bidrage bidrag | bruge brug bruger | definere definition | diskutere diskussion | efterse eftersyn
engagere engagement | forsøge forsøg | fungere funktion | garantere garanti | hjælpe hjælp hjælper | indeholde indhold
inkludere inklusion | interessere interesse interessent | interviewe interview | kende kendskab | konkludere konklusion
konkurrere konkurrence | konstruere konstruktion | kontakte kontakt | kritisere kritik | kræve krav | låne lån | løfte løft
mangle mangel | medvirke medvirken | notere notat | opstarte opstart | reducere reduktion | referere referat
reflektere refleksion | reformere reform | respektere respekt | resultere resultat | sanktionere sanktion | spille spil
spørge spørgsmål | starte start | studere student studie | svare svar | synge sang | teste test tester | tilse tilsyn
tjekke tjek | tvivle tvivl | tænke tænkning tanke | udtrykke udtryk | underskrive underskrift | vokse vækst
`;

/** The rules would join these, and they are no family. */
export const NO_FAMILY = `
lære-lærer styre-styrelse bestyre-bestyrelse stille-stilling holde-holdning rette-retning dømme-dommer
regne-regning gribe-greb give-giver handle-handel møde-møder skabe-skaber forfatte-forfatning politi-politisk
lærer-lærerig værd-værdig værdi-værdig kunst-kunstig forsvar-forsvarlig passe-passion grund-grundig
borger-borgerlig nævne-nævner nævne-nævning bolig-boligsocial
`;
