/**
 * Words for the same thing in health, care, social work, schools, day care, employment and citizens' service. Read as
 * `work-and-leadership.ts` says. Written for Rokade from general knowledge of the public sector; taken from no dictionary.
 */
export const WELFARE = `
borgerservice = servicecenter = borgerbetjening
borgerservice > borger
borgerinddragelse = borgerdeltagelse = inddragelse af borgere = medborgerskab
borgerrådgiver > rådgivning
selvbetjening = digital selvbetjening = selvbetjeningsløsning
kontaktcenter = callcenter = kundecenter = omstilling
jobcenter = beskæftigelsescenter = arbejdsmarkedscenter = arbejdsformidling
jobcenter > beskæftigelse
beskæftigelsesindsats = aktivering = arbejdsmarkedsindsats
ledig = arbejdsløs = jobsøgende = arbejdssøgende
ledighed = arbejdsløshed
kontanthjælp = uddannelseshjælp = forsørgelsesydelse
kontanthjælp, dagpenge, sygedagpenge, ressourceforløb, fleksjob, førtidspension > ydelse
sygedagpenge = sygedagpengeopfølgning
fleksjob = flexjob
a-kasse = arbejdsløshedskasse
virksomhedspraktik > praktik
løntilskud > beskæftigelse
rehabilitering = genoptræning = hverdagsrehabilitering
ydelsescenter = ydelseskontor = udbetaling af ydelser
socialrådgiver = sagsbehandler på socialområdet
sagsbehandling = sagsarbejde = casework
sagsbehandler = myndighedsrådgiver
myndighedssagsbehandler > sagsbehandler
socialområdet = socialforvaltning = socialt arbejde
udsatte voksne = socialt udsatte
udsatte børn = udsatte unge = børn og unge med særlige behov
underretning > børnesag
børnehus > udsatte børn
plejefamilie, døgninstitution, opholdssted > anbringelse
familiepleje = plejefamilie
hjemløs = boligløs
hjemløshed = boligløshed
herberg = forsorgshjem
misbrug = afhængighed = rusmidler = stofmisbrug = alkoholmisbrug
misbrugsbehandling = rusmiddelbehandling = alkoholbehandling
krisecenter = kvindekrisecenter
handicap = funktionsnedsættelse = handicappede = disability
handicapområdet = voksenhandicap
udviklingshæmning = udviklingshæmmede
botilbud = bosted = bofællesskab = botilbud for voksne
socialpsykiatri > psykiatri
psykiatri = mental sundhed = psykisk sygdom
psykisk sårbar = psykisk sårbarhed = sindslidende = psykisk syg
ssp = kriminalitetsforebyggelse
ppr = pædagogisk psykologisk rådgivning
ppr > psykolog, specialundervisning
sfo = skolefritidsordning = fritidsordning = fritidshjem
dagtilbud = daginstitution = børneinstitution
børnehave, vuggestue, dagpleje, integreret institution > dagtilbud, daginstitution
vuggestue = krippe
folkeskole = grundskole
folkeskole, privatskole, friskole > skole
skoleleder = skoleinspektør = rektor på skole
skoleledelse = ledelse af skole
lærer = underviser i folkeskolen
klasseledelse = klasserumsledelse
specialskole = specialundervisning = specialtilbud
inklusion = inkluderende fællesskaber = mellemformer
gymnasium = stx
gymnasium, stx, hhx, htx, HF > ungdomsuddannelse
erhvervsskole = eud = teknisk skole = erhvervsuddannelse
eux > erhvervsuddannelse
fgu = forberedende grunduddannelse
fgu > ungdomsuddannelse
vuc = voksenuddannelsescenter
veu = voksen- og efteruddannelse
avu > voksenuddannelse
UU = ungdommens uddannelsesvejledning = uddannelsesvejledning
universitet = university
professionshøjskole = UC = university college
ucl, KP, ucn, absalon > professionshøjskole
erhvervsakademi > videregående uddannelse
ungeindsats = kommunal ungeindsats = KUI
sprogskole = sprogcenter = danskuddannelse
flygtning = asylansøger
tolkning = tolkebistand
sygehus = hospital = universitetshospital
supersygehus, rigshospital > sygehus
ouh = odense universitetshospital
auh = aarhus universitetshospital
suh = sjællands universitetshospital
aalborg universitetshospital = aalborg uh
RH = rigshospitalet
indsat = fange = domfældt
mistrivsel = mistrives
sygehusledelse = hospitalsledelse
ambulatorium = ambulant behandling = dagafsnit
sengeafsnit = sengeafdeling = afsnit
akutmodtagelse = akutafdeling = skadestue = FAM
FAM = fælles akutmodtagelse
intensiv = intensivafdeling = intensiv terapi
operation = kirurgi
anæstesi = bedøvelse = narkose
operationssygeplejerske, anæstesisygeplejerske, hjemmesygeplejerske > sygeplejerske
sygeplejerske = nurse
læge = doctor = overlæge = afdelingslæge
praktiserende læge = egen læge = almen praksis = familielæge
PLO = praktiserende læger
almen praksis = lægepraksis = lægehus
jordemoder = fødselshjælp
fødeafdeling = fødegang = barselsgang
kræft = cancer = onkologi
demens = alzheimer = hukommelsessygdom
KOL > kronisk sygdom
diabetes = sukkersyge
kronisk sygdom = kroniker
forløbsprogram > kronisk sygdom
patientsikkerhed = utilsigtede hændelser = uth
epj = elektronisk patientjournal = patientjournal
sundhedsplatformen, columna, MidtEPJ > patientjournal
fmk = fælles medicinkort = medicinkort
medicinhåndtering = medicinadministration = medicinering
MedCom > sundhedsdata
telemedicin = telesundhed = hjemmemonitorering
velfærdsteknologi = hjælpemidler = omsorgsteknologi
sundhedsfremme = folkesundhed = public health
forebyggelse = tidlig indsats = forebyggende indsats
sundhedsplejerske = sundhedspleje
sundhedshus = sundhedscenter
nære sundhedsvæsen = nært sundhedsvæsen = primær sundhed
primærsektor = primærsektoren = kommunal sundhed
sektorovergang = overgang mellem sygehus og kommune = tværsektorielt forløb
udskrivelse = udskrivning = hjemsendelse
sundhedsaftale > tværsektorielt samarbejde
hjemmesygepleje = sygepleje i hjemmet = sygepleje i eget hjem
hjemmepleje = hjemmehjælp = pleje i eget hjem
hjemmehjælper > hjemmepleje
ældrepleje = ældreomsorg = eldercare = plejesektor
ældreområdet = ældreplejen
ældre = seniorer = senior
plejehjem = plejecenter = ældrecenter = plejebolig = omsorgscenter
plejehjemsleder = plejecenterleder = leder af plejehjem
visitator = visitation
sosu = social- og sundhedsassistent = sosu-assistent = social- og sundhedshjælper = sosu-hjælper = ssa = ssh
sosu > omsorg, pleje
palliation = palliativ indsats = lindrende behandling = livets afslutning
hospice > palliation
fysioterapeut = fys
bioanalytiker = laborant
radiograf = røntgen
billeddiagnostik = radiologi = røntgenafdeling
tandpleje = tandlæge = tandklinik = odontologi
ernæring = diætist = kost
vaccination = vaccine = immunisering
smitteopsporing = smitteforebyggelse = infektionshygiejne
præhospital = ambulance = akutberedskab
amk = akut medicinsk koordination
amk > vagtcentral
børn og unge = børneområdet = ungeområdet
BUF = børne- og ungdomsforvaltning
`;
