/**
 * Words for the same thing in IT, data, economy, procurement, law, communication, environment, planning, safety and
 * politics, and short names of authorities. Read as `work-and-leadership.ts` says. Written for Rokade from general
 * knowledge of the public sector; taken from no dictionary.
 */
export const STATE_AND_TECHNOLOGY = `
gdpr = databeskyttelse = persondata = persondataforordning = databeskyttelsesforordning = persondatabeskyttelse
dpia = konsekvensanalyse
informationssikkerhed = it-sikkerhed = datasikkerhed = cybersikkerhed = cyber security
nis2, iso 27001 > informationssikkerhed
it = informationsteknologi = edb
it-arkitekt = løsningsarkitekt = enterprise arkitekt
it-support = servicedesk = helpdesk = brugersupport
it-drift = systemdrift = infrastruktur
cloud = skyløsning = cloudløsning
systemforvaltning = systemejerskab = applikationsforvaltning
systemforvalter = systemadministrator
udvikler = programmør = softwareudvikler = developer
softwareudvikling = programmering = systemudvikling
DevOps > softwareudvikling
test = softwaretest = testledelse
brugeroplevelse = ux = user experience = brugerrejse
ux-designer > brugeroplevelse
brugertest = brugerundersøgelse
ai = kunstig intelligens = machine learning = maskinlæring = generativ ai
sprogmodel, chatbot, copilot, ChatGPT > ai
rpa = procesautomatisering = robotic process automation = softwarerobot
robot = robotteknologi = automatisering
automatisering > digitalisering
digitalisering = digital omstilling = digital transformation = digitization
digitaliseringskonsulent > digitalisering
dataanalyse = data analytics = data science = dataanalytiker
data scientist = datavidenskab = dataanalytiker
datadrevet = databaseret = datainformeret
data warehouse = datavarehus
Power BI, Tableau, Qlik > dataanalyse, ledelsesinformation
Excel > regneark
sql, Python > programmering
gis = geodata = geografisk informationssystem = geografiske data
esdh = sagssystem = dokumenthåndtering = journalsystem = SBSYS
F2, WorkZone, GetOrganized, Acadre > esdh
journalisering = journal = sagsoprettelse
arkiv = arkivering = arkivar
fagsystem = it-system
erp = økonomisystem
sap, Navision, Prisme, opus > økonomisystem
hr-system = lønsystem
MitID, NemLog-in > login
digital post = e-boks
webtilgængelighed = digital tilgængelighed = wcag
intranet = medarbejderportal
hjemmeside = website = webside = netside
webredaktør > hjemmeside
udbud = indkøb = procurement = offentligt indkøb = anskaffelse
udbudsjura = udbudsret = udbudsloven
udbudskonsulent = indkøbskonsulent = indkøber
rammeaftale = indkøbsaftale
ski > rammeaftale, indkøb
kontraktstyring = leverandørstyring = kontraktopfølgning = contract management
konkurrenceudsættelse = udlicitering = outsourcing
opp = offentligt-privat partnerskab = offentlig-privat samarbejde = OPS
økonomistyring = controlling = budgetstyring
controller = økonomicontroller = økonomikonsulent
budget = budgettering = budgetlægning
budgetopfølgning = økonomiopfølgning = forventet regnskab
regnskab = bogholderi = bogføring = årsregnskab
årsrapport = årsregnskab
ØA = økonomiafdeling = økonomi og administration
ØAV = økonomisk administrativ vejledning
revision = revisor = rigsrevision
intern revision > revision
besparelse = sparerunde = nedskæring
prioriteringsrum > budget
finanslov = FL = bevillingslov
bevilling = tilskud = støttemidler
tilskud = støtte = pulje = funding
fundraising = fondsansøgning = fondsmidler
fundraiser > fundraising
takst = gebyr = brugerbetaling
skat = beskatning = told og skat = tax
moms = merværdiafgift = vat
inddrivelse = gældsinddrivelse = opkrævning
ejendomsvurdering = vurdering af ejendomme
told = toldkontrol = customs
jura = juridisk rådgivning = legal
jurist = cand.jur. = legal counsel = advokat
forvaltningsret = forvaltningsloven = forvaltningsretlig
aktindsigt = offentlighedsloven
sagsfremstilling = indstilling
partshøring = høring
klagesag = klagesagsbehandling = klage
klagenævn = ankenævn = ankestyrelse
lovarbejde = lovgivningsarbejde = lovforberedende arbejde = lovforslag
lovgivning = lovstof = regulering
ministerbetjening = politikerbetjening = betjening af minister = departementsarbejde
udvalgsbetjening = politisk betjening = betjening af byrådet
byråd = kommunalbestyrelse = borgerrepræsentation
regionsråd > politikere
borgmester = rådmand = mayor
folketing = parlament
departement > ministerium
styrelse = direktorat
kommune = municipality
ministerium, styrelse, departement > stat
eu = europæiske union = bruxelles
eu-ret = europaret
eu-koordinering > eu
politisk analyse = policy
policy = politikudvikling
analyse = undersøgelse
statistik = registerdata = kvantitativ analyse
kommunikation = formidling = kommunikationsarbejde
presse = medier = pressekontakt
pressechef = presserådgiver = pressemedarbejder
sociale medier = SoMe = social media
facebook, linkedin, instagram > sociale medier
klarsprog = klart sprog = plain language = borgerrettet sprog
branding = markedsføring = marketing
kampagne = oplysningskampagne
krisekommunikation > kommunikation
nyhedsbrev > kommunikation
krisestyring = kriseledelse = krisehåndtering = beredskabsledelse
beredskab = kriseberedskab = emergency
beredskabsplan = beredskabsplanlægning
brandvæsen = redningsberedskab = beredskabet
brandmand = indsatsmandskab = brandfolk
112 = alarmcentral = vagtcentral
politi = politikreds = rigspoliti = police
politibetjent = betjent = politiassistent
kriminalforsorg = fængsel = arrest = arresthus = fængselsvæsen
fængselsbetjent > fængsel
anklagemyndighed = anklager = anklagemyndigheden
domstol = byret = landsret
dommer > domstol
forsvaret = militær = hæren = værnepligt
hjemmeværn > forsvaret
efterretningstjeneste = PET = FE
miljø = natur og miljø = environment
klima = klimaforandringer = klimaindsats
klimatilpasning = klimasikring = stormflodssikring = skybrudssikring
grøn omstilling = bæredygtighed = grøn transition = bæredygtig omstilling
bæredygtighed = sustainability = verdensmål = esg
co2 = drivhusgas = udledning
cirkulær økonomi = genanvendelse = genbrug
affald = renovation = affaldshåndtering
spildevand = kloak = afløb
drikkevand = vandforsyning = grundvand
vandløb = åer
naturforvaltning = naturpleje = naturgenopretning
biodiversitet = artsrigdom
miljøtilsyn = miljøkontrol = tilsyn med virksomheder
forsyning = fjernvarme = varmeforsyning
vedvarende energi = grøn energi = VE
vindmølle, solcelle, biogas > vedvarende energi
teknik og miljø = teknisk forvaltning = teknisk område
byplanlægning = byudvikling = planlægning af byer
planlægger = byplanlægger
lokalplan = kommuneplan = planlov
byggesag = byggesagsbehandling = byggetilladelse
bygherrerådgiver > byggeri
anlæg = anlægsprojekt = byggeprojekt
ejendomsdrift = facility management = FM = facilities management = bygningsdrift
facility service = serviceledelse
teknisk servicemedarbejder = pedel = vicevært = servicemedarbejder
rengøring = cleaning
køkken = produktionskøkken = kantine = madservice
park og vej = vejdrift = driftsgård = entreprenørgård
trafik = transport
trafikplanlægning = trafikplanlægger = trafikingeniør
kollektiv trafik = offentlig transport = busser
cykel = cyklisme
parkering = p-vagt
landbrug = jordbrug = landmænd
fødevarer = fødevaresikkerhed = fødevarekontrol
fødevarekontrollør > fødevarekontrol
dyrlæge = veterinær = dyrevelfærd
fiskeri = fiskerikontrol
byfornyelse = områdefornyelse
almene boliger = almennyttige boliger = boligforening = boligselskab = boligorganisation
boligsocial = boligsocialt arbejde = helhedsplan
bibliotekar > bibliotek
kultur og fritid = kulturområdet = fritidsområdet
idræt = sport = motion
frivillig = frivilligt arbejde = volunteer
civilsamfund = foreningsliv = ngo
erhvervsservice = erhvervsfremme = erhvervsudvikling = iværksætteri
turisme = turist
landdistrikt = landdistrikter = yderområder = udkantsdanmark
forskning = videnskab = research
ph.d. = phd = forskeruddannelse
international = udenrigs = global
ambassade = udenrigstjeneste = diplomati
udvikling = development
udviklingsbistand = ulandsbistand = bistandsarbejde
KL = kommunernes landsforening
danske regioner = regionernes interesseorganisation
bupl, HK, foa, dlf, dsr, dansk magisterforening > fagforening
medst = medarbejder- og kompetencestyrelsen
digst = digitaliseringsstyrelsen
STAR = styrelsen for arbejdsmarked og rekruttering
SIRI = styrelsen for international rekruttering og integration
DST = danmarks statistik
SST = sundhedsstyrelsen
SSI = statens serum institut
STPS = styrelsen for patientsikkerhed
SDS = sundhedsdatastyrelsen
ATP = udbetaling danmark
ØS = økonomistyrelsen
FMN = forsvarsministeriet
UM = udenrigsministeriet
FM = finansministeriet
SKM = skatteministeriet
BUVM = børne- og undervisningsministeriet = undervisningsministeriet
KUM = kulturministeriet
JM = justitsministeriet
TRM = transportministeriet
EM = erhvervsministeriet
SBST = social- og boligstyrelsen = socialstyrelsen
NST = naturstyrelsen
MST = miljøstyrelsen
FVST = fødevarestyrelsen
SBS = bolig- og planstyrelsen = plan- og landdistriktsstyrelsen
KDS = klimadatastyrelsen
SKTST = skattestyrelsen
VD = vejdirektoratet
dmi = danmarks meteorologiske institut
KU = københavns universitet
AU = aarhus universitet
SDU = syddansk universitet
AAU = aalborg universitet
RUC = roskilde universitet
DTU = danmarks tekniske universitet
CBS = copenhagen business school = handelshøjskolen
ITU = it-universitetet
KP = københavns professionshøjskole
KEA = københavns erhvervsakademi
BRS = beredskabsstyrelsen
NSK = national enhed for særlig kriminalitet
`;
