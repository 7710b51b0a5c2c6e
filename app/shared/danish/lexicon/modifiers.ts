/**
 * First parts of compounds that are no nouns, and short ones. Written for Rokade from general knowledge of the
 * language; taken from no dictionary. `form=lemma` where the part is another word than its form.
 */
export const MODIFIERS = `
it hr eu tv ai by ny el fn ø akut=akut etik syn=syn special=speciel social lokal national regional statslig
privat offentlig=offentlig fælles grund hoved del hel fjern nær høj lav stor små=lille lang kort hurtig sær
fri bred ren rå kold varm blød grøn mobil digital global total central kommunal lære køre bygge svømme læse
skrive spise tale drive løbe sove vente leve bo handle lege spare søge styre starte stille vaske rejse måle
købe hente prøve syge=syg sinds sygdom dag døgn nat=nat aften weekend sommer vinter års deltid=deltid heltid
fuldtid deltids=deltid heltids=heltid fuldtids=fuldtid korttids=korttid langtids=langtid fremtids=fremtid
ungdoms børne=barn kvinde=kvinde mande=mand mænds voksen=voksen senior junior chef=chef top nøgle kerne tvær
inter multi web mikro makro mini bio geo øko psyko neuro video tele foto radio hjemme=hjem ude inde
forebyggelses=forebyggelse
`;

/** Beginnings that say how, not what: the rest of the word is a part, the beginning is not. */
export const PREFIXES = `
vice sous under over mellem efter videre tvær sam ekstra super mini mikro makro multi mod med selv gen før mis
anti semi inter eks ikke fælles
`;

/** Compounds that would be divided wrongly, and how they are divided; one part alone: not at all. */
export const DIVIDED = `
sundhedsplejerske=sundhed+plejerske | sygeplejerske=sygeplejerske | sygepleje=syg+pleje | sygehus=sygehus
undervisning=undervisning | ansvar=ansvar | forvaltning=forvaltning | arbejdsmarked=arbejdsmarked
landmand=landmand | landbrug=landbrug | retningslinje=retningslinje | folketing=folketing | køretøj=køretøj
værktøj=værktøj | håndværk=håndværk | håndværker=håndværker | fotograf=fotograf | radiograf=radiograf
planlægger=planlægger | rækkefølge=rækkefølge | tankegang=tankegang | hjemmeside=hjemmeside
overflade=overflade | sandsynlig=sandsynlig | gældende=gældende | sammenhængende=sammenhængende
grundlæggende=grundlæggende | international=international | rådgivende=rådgivende | langsigtet=langsigtet
stressende=stressende | coachende=coachende | erhvervsdrivende=erhvervsdrivende
udviklingshæmmet=udviklingshæmmet | landsby=landsby | landinspektør=landinspektør | landmåler=landmåler
landmåling=landmåling | postkasse=postkasse | overordnet=overordnet | tidsskrift=tidsskrift
kortlægning=kortlægning | højskole=højskole | efterskole=efterskole
`;

/** Compounds that mean something else than their parts: nobody who looks for them wants a text with the parts. */
export const OPAQUE = `
arbejdsmiljø borgerservice folkeskole børnehave plejehjem fritidshjem sundhedsvæsen menneskerettighed
verdensmål forældremyndighed statsborgerskab udviklingsland samarbejdspartner hjemmeværn brandvæsen
lokalsamfund kerneopgave grundskole specialskole
`;

/** Last parts that leave it to the first to say what is meant. */
export const SAYING_LITTLE_LAST = `
plads gang side hjem have mand værk skab punkt måde grundlag forhold område tid land vand rum ting
`;
