/**
 * Words of everyday speech beside those of an office, read as `work-and-leadership.ts` says. Written for Rokade from
 * general knowledge of the language; taken from no dictionary.
 */
export const EVERYDAY = `
strøm = elektricitet = el
stilling = job
lederjob = lederstilling = chefstilling = chefjob
kollega > medarbejder
nyansat = nye medarbejdere = ny medarbejder
nyuddannet = dimittend
fyring = afskedigelse = opsigelse
forfremmelse = avancement
aflønning = løn
penge > økonomi
hjemmefra = hjemmearbejde = hjemmekontor
nabolag = nærmiljø = lokalområde = lokalmiljø
ufaglært = uden uddannelse
hjemløs, misbruger, prostitueret, stofmisbruger > udsat
indsat > kriminalforsorg
blanket = formular
brev = skrivelse
referat = mødereferat
konflikthåndtering = konfliktløsning = deeskalering = konfliktmægling
voldsforebyggelse = forebyggelse af vold
ordblindhed = dysleksi = læsevanskeligheder
autisme = asf = autismespektrum
adhd = opmærksomhedsforstyrrelse
rygning = tobak
overvægt = fedme
alkohol = spiritus
sorg = tab af pårørende
pårørende = familiemedlem
trafiksikkerhed = færdselssikkerhed
oversvømmelse = stormflod = skybrud = højvande
vejarbejde = vejanlæg
svindel = bedrageri = snyd
hvidvask > økonomisk kriminalitet
hackerangreb = cyberangreb
kodeord = adgangskode = password
regneark = excel
præsentation = oplæg = foredrag
oplægsholder = foredragsholder = underviser
møde = mødeafholdelse
mødeledelse = mødestyring = mødefacilitering
feedback = tilbagemelding
samtaleteknik = den svære samtale = vanskelige samtaler
stresset > stress
udbrændthed = udbrændt
work-life balance = balance mellem arbejdsliv og privatliv
karriere = karriereudvikling = karrierevej
jobskifte = nyt job
sektorskifte = skift af sektor
sprogkundskaber = fremmedsprog
engelsk = english
tysk = german
fransk = french
beslutningstager = beslutningstagere
topmøde = summit
handlingsplan = handleplan = action plan
målgruppe = brugergruppe
interessent = stakeholder
interessenthåndtering = stakeholder management = interessentanalyse
risikostyring = risikoledelse = risk management = risikovurdering
tidsstyring = time management
prioritering > planlægning
forventningsafstemning = afstemning af forventninger
brainstorming = idéudvikling = idégenerering
prototype = prøvehandling = pilotforsøg
pilotprojekt = forsøgsprojekt = pilot
skalering = udbredelse = implementering i stor skala
implementering = udrulning = iværksættelse
strategiimplementering > implementering
gevinstrealisering = effektrealisering = nytterealisering
arbejdsgang = workflow = arbejdsproces
procesoptimering = forbedring af arbejdsgange
ventetid = ventelister = venteliste
sengeplads = sengepladser
vagtplan = vagtplanlægning = arbejdstidsplanlægning
natarbejde = nattevagt = aftenvagt
medicinfejl > utilsigtede hændelser
bivirkning > patientsikkerhed
børneattest > ansættelse
straffeattest > ansættelse
tavshedspligt = fortrolighed
inhabilitet = habilitet
god forvaltningsskik > forvaltningsret
afgørelse = myndighedsafgørelse
bevisbyrde = bevis
dataetik = etisk brug af data
åbne data = open data
programmering = kodning
fejlretning = debugging
brugerrettigheder = adgangsstyring
identitetsstyring > adgangsstyring
landkort > geodata
satellitbilleder > geodata
klimaregnskab > CO2
klimapolitik > klima
energirenovering > energi
affaldssortering = sortering
naturvejleder = naturformidler
skovrejsning > skov
kystbeskyttelse = kystsikring
badevandskontrol > badevand
støjgener = støj
`;
