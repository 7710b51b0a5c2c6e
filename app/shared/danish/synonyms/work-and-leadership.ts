/**
 * Words for the same thing in leadership, work, learning and administration, abbreviations and English names among them.
 * `=` works both ways; `>` one way: a text with a word on the left is also found by those on the right.
 * Written for Rokade from general knowledge of the public sector; taken from no dictionary.
 */
export const WORK_AND_LEADERSHIP = `
mus = medarbejderudviklingssamtale = udviklingssamtale = medarbejdersamtale
LUS = lederudviklingssamtale
grus = gruppeudviklingssamtale = teamudviklingssamtale
mus, LUS, grus, teamudviklingssamtale > udviklingssamtale, samtale
hr = personaleafdeling = human resources = personaleadministration
hr > personale, medarbejder
personale = medarbejdere = ansatte
personaleledelse = medarbejderledelse = people management
personalechef = hr-chef
personaleleder = hr-leder
hr-konsulent = personalekonsulent
hr-partner = hr business partner
personalepolitik = hr-politik
dol = diplom i offentlig ledelse = den offentlige lederuddannelse
DIL = diplom i ledelse
dol, DIL, mpg, mpa, mpm, mba > lederuddannelse, ledelse
diplomuddannelse = diplom
mpg = master i offentlig ledelse = master of public governance
mpa = master of public administration
mpm = master of public management
mba = master of business administration
masteruddannelse = master
ledelse = leadership = management = lederskab
leder = chef = manager
mellemleder > leder
afdelingsleder = afdelingschef
teamleder = gruppeleder = teamchef
teamkoordinator > koordinator
topleder = topchef = topledelse
direktion = øverste ledelse = topledelse = chefgruppe
direktør = administrerende direktør = ceo
kommunaldirektør = kommunens øverste embedsmand
kommunaldirektør, regionsdirektør, vicedirektør > direktør
vicedirektør = underdirektør
souschef = stedfortræder = viceleder
souschef > leder
departementschef = øverste embedsmand i ministeriet
økonomichef = cfo = økonomidirektør
it-chef = cio = it-direktør
digitaliseringschef = chief digital officer = cdo
driftschef = COO
informationssikkerhedschef = ciso = sikkerhedschef
dpo = databeskyttelsesrådgiver
pmo = projektkontor = porteføljekontor
pmo > projektledelse, porteføljestyring
projektleder = project manager = projektchef = tovholder
projektledelse = project management = projektstyring
programledelse = programstyring
porteføljestyring = porteføljeledelse
styregruppe = projektstyregruppe
prince2, ipma, scrum > projektledelse
agil = agile
scrum > agil
facilitering = mødeledelse = processtyring
facilitator = procesleder = proceskonsulent
sparring = kollegial sparring = faglig sparring
coaching = ledercoaching
supervision = faglig vejledning
mentor = mentorordning
mentee > mentor
netværk = netværksgruppe = erfagruppe = erfaringsgruppe
erfagruppe, ERFA > netværk, erfaringsudveksling
videndeling = vidensdeling = erfaringsudveksling
forandringsledelse = change management = forandringsprocesser
forandring = omstilling = transformation
organisationsudvikling = organisatorisk udvikling
lean = løbende forbedringer = forbedringsarbejde
lean > forbedring, effektivisering
forbedringsmodellen > forbedring
effektivisering = rationalisering
kpi = nøgletal = måltal = resultatmål
okr > mål
resultatkontrakt = resultataftale = målaftale = mål- og resultatplan
mål- og resultatstyring = resultatstyring = performance management
BI = business intelligence = ledelsesinformation
LIS = ledelsesinformation = ledelsesinformationssystem
business case = businesscase
TR = tillidsrepræsentant = tillidsmand
FTR = fællestillidsrepræsentant
AMR = arbejdsmiljørepræsentant = sikkerhedsrepræsentant
AMO = arbejdsmiljøorganisation
AMU = arbejdsmiljøudvalg = arbejdsmarkedsuddannelse
apv = arbejdspladsvurdering = trivselsmåling
mtu = medarbejdertilfredshedsundersøgelse = trivselsmåling = trivselsundersøgelse
MED = medudvalg = medsystem = medindflydelse
SU = samarbejdsudvalg = uddannelsesstøtte
hsu = hovedsamarbejdsudvalg
hovedudvalg, medudvalg > samarbejdsudvalg
arbejdsglæde = trivsel på arbejdspladsen
psykisk arbejdsmiljø = trivsel
sygefravær = fravær = sygedage
rekruttering = ansættelse = hiring = recruitment
rekrutteringskonsulent = headhunter
onboarding = introforløb = introduktionsforløb = introduktion af nye medarbejdere
offboarding = fratrædelse
employer branding = arbejdsgiverbrand
fastholdelse = retention
kompetenceudvikling = efteruddannelse = opkvalificering = videreuddannelse = kompetenceløft
opkvalificering = upskilling = dygtiggørelse
omskoling = reskilling
talentudvikling = talentprogram = talentforløb
talent > vækstlag
vækstlag = lederspirer = ledertalenter = kommende ledere
lederaspirant = aspirant = kommende leder
praktik = praktikforløb = praktikophold = internship
praktikant = trainee
trainee > graduate
elev = lærling
rotation = rotationsforløb = jobbytte = stillingsrokering
rokade = rokering = rotation
udlån = udlån af medarbejder = udstationering
udveksling = udvekslingsforløb
udsendelse = udstationering
sidemandsoplæring = følgevagt = jobskygge = job shadowing
oplæring = mesterlære
e-læring = elæring = onlinekursus = e-learning = netkursus = digital læring
onlinekursus = webkursus
webinar = onlineseminar
kursus = træningsforløb
workshop > kursus
seminar = temadag
konference = kongres
lms = læringsplatform = læringssystem
blended learning = blandet læring
overenskomst = kollektiv aftale
ansættelsesret = personalejura
personalejurist > jurist
lønforhandling = lønaftale
lønadministration = lønkontor = payroll
pension = pensionsordning
barsel = barselsorlov = forældreorlov
orlov = tjenestefrihed
deltid = nedsat tid
fuldtid = fuld tid = 37 timer
hjemmearbejde = fjernarbejde = distancearbejde = hjemmekontor
distanceledelse = fjernledelse = virtuel ledelse
hybridledelse > distanceledelse
selvledelse = selvstyrende team
ledelsesgrundlag = ledelseskodeks
ledelseskommissionen > ledelse
strategi = strategiudvikling = strategisk ledelse
vision > strategi
governance = styringsmodel = styring
faglig ledelse = fagligt lederskab
tværfaglighed = tværfagligt samarbejde = tværgående samarbejde
tværsektorielt samarbejde = samarbejde på tværs af sektorer
samskabelse = co-creation = samproduktion
partnerskab = samarbejdsaftale
innovation = nytænkning = innovationsarbejde
designtænkning = design thinking
adfærdsdesign = nudging = adfærdsøkonomi
evaluering = effektmåling = effektevaluering
kvalitetsudvikling = kvalitetsforbedring = kvalitetsarbejde
kvalitetssikring = kvalitetskontrol = audit
akkreditering = certificering
iso > certificering
akademiker = AC = AC-fuldmægtig = akademisk medarbejder
fuldmægtig = AC-fuldmægtig = sagsbehandler i departementet
specialkonsulent, chefkonsulent, seniorkonsulent > konsulent
djøf = djøfer
djøf > akademiker
kontorfunktionær = HK = kontorassistent = administrativ medarbejder
administrativ medarbejder = administrationsmedarbejder = sekretær
sekretær = PA = personlig assistent
direktionssekretær > sekretær
reception = skranke
receptionist > reception
specialist = fagspecialist
generalist > akademiker
`;
