/**
 * Nouns of culture and leisure, and common nouns that any field uses. Written for Rokade from general knowledge of the
 * language; taken from no dictionary.
 */
export const CULTURE_AND_GENERAL_NOUNS = `
arkæolog arkæologi arv:arve billede/r:billed biograf/er dans/e:danse danser festival/er film/0:film
forestilling fortælling fortæller galleri konservator/er konservering koncert/er kor/0 korleder kulturarv
kunst:kunst kunstner litteratur maleri monument/er musiker oplevelse orkester~/e samling scene/r:scene
skuespiller slot*/e:slots sport:sports spil*/0 svømning teater~/e udstilling visning afhjælpning afslutning
aften afstand/e antal/0 argument/er art/er aspekt/er bagage bagland basis baggrund/e:baggrunds barriere/r
bekymring beliggenhed bemærkning begreb/er begejstring begivenhed begyndelse bredde/r brist/er bud/0 bunke/r
bånd/0 chance/r dato/er del/e:del detalje/r deling dilemma/er disciplin/er drøm*/e dør/e:dør eftermiddag/e
efterår/0:efterårs forår/0:forårs egenskab/er ende/r enighed energi erklæring fag/0 faktor/er fakta
farve/r:farve fase/r:fase fart flade/r flok*/e fokus folk/0:folke forandring forbedring forberedelse
forbindelse fordom forbillede/r foranstaltning forståelse forsinkelse forløber fortid fornyelse forklaring
forpligtelse form/er:form formiddag/e forside/r fortolkning forudsigelighed frekvens/er fremtid:fremtids
fremgang fremskridt/0 fremme fremstilling frokost/er følelse følge/r følgeskab/er gang/e gave/r gensidighed
glæde/r gode/r grad/er grobund greb/0 gæst/er:gæste hastighed helhed:helheds hensigt/er hemmelighed holdning
hjørne/r hoved/er hjælp huskeliste/r hypotese/r håb/0 hånd højde/r højtid/er indretning indledning indgreb/0
indikator/er individ/er integritet invitation iværksættelse iværksætter iværksætteri kamp/e:kamp katalog/er
kategori kerne/r:kerne kilde/r:kilde klarlægning klang kobling kommentar/er kompleksitet kompromis*/er
kontekst/er kontinuitet krav/0:krav kreativitet kreds/e krydsfelt/er kvantum kø/er:kø køb/0:købs køber sælger
lejlighed leje lokalitet læser læsbarhed mad manuskript/er manøvre/r middel~ mindste minde/r modsætning
modstand:modstands hals/e moment/er myte/r måde/r måned/er nervøsitet nævner netværk nytte nytænkning
nærvær/0:nærværs nødvendighed nøgle/r:nøgle objekt/er ord/0:ord oversigt/er overbevisning overskrift/er ophav
opmuntring oprindelse opgang opsamling opstilling opdeling opskrift/er overførsel~:overførsels overraskelse
oversættelse oversætter par/0 parathed parameter~/e passion person/er:person pilot/er:pilot pris princip*/er
prøvelse påvirkning påmindelse pålidelighed regnestykke respekt retning:retnings retningslinje/r rum*/0:rum
række/r rækkefølge/r rækkevidde/r rødder samhørighed sammenhæng/e sammenhold/0 sammenligning sammensætning
sandhed sandsynlighed selvtillid sejr/e skala/er skabelse skæbne/r slags sommer spænding sted/er:steds
stedsans stof stemning stemme/r:stemme stil/e strid strejke/r styr stykke/r størrelse supplement symbol/er
svaghed takt tanke/r:tanke tankegang/e teori tegn/0:tegns tilfælde/r tilgang/e tilføjelse tiltro tilvækst
ting/0 tilstand/e top*/e:top trang trend/s tryk/0 tvivl udbredelse udgave/r uddybning udtryk*/0 udseende
udkast/0 udkant/er udsagn/0 udvej/e udvidelse udvælgelse uge/r:uge uheld/0 ulempe/r undtagelse ungdom
variation variant/er verden:verdens vedkommende visdom vilje/r:vilje villighed vished vej/e venlighed ven*/er
ventetid/er vinkel~ væg*/e vægt vækst værd væsen/er årstid/er årti årgang/e åbning ønske/r:ønske øjeblik*/e
ændring ærlighed hverdag/e hvile hæfte/r jul:jule påske:påske pinse bord/e:bord stol/e bygherre fundament
gulv/e hal vindue/r tavle/r:tavle telt/e tøj værelse/r kaffe te vin øl tur/er tid internationalisering
globalisering udland:udlands udvandring norden skandinavien europa konvent/er topmøde/r delegation lobbyisme
ngo/er humanist nødhjælp bistand innovation:innovations innovatør idéudvikling eksperiment/er opfinder design
designtænkning samskabelse nudging
`;
