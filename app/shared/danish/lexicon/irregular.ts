/**
 * Words whose forms no rule gives: the lemma, then its other forms. A genitive follows by rule. Written for Rokade from
 * general knowledge of the language; taken from no dictionary.
 */
export const IRREGULAR_NOUNS = `
barn barnet børn børnene | mand manden mænd mændene | kvinde | bog bogen bøger bøgerne
fod foden fødder fødderne | hånd hånden hænder hænderne | nat natten nætter nætterne
tand tanden tænder tænderne | rod roden rødder rødderne | so soen søer | ko koen køer køerne | klo kloen kløer
tå tåen tæer tæerne | kraft kraften kræfter kræfterne | bonde bonden bønder bønderne
bror broren broderen brødre brødrene | far faren faderen fædre fædrene | mor moren moderen mødre mødrene
datter datteren døtre døtrene | søster søsteren søstre søstrene | fader | gås gæs | øje øjet øjne øjnene
øre øret ører ørerne | ånd ånden ånder | kursus kurset kurser kurserne kursets kursusset | fokus fokusset
virus virussen virusser | campus campussen campusser | status statussen | bonus bonussen bonusser
radius radien | casus | forum forummet fora foraene forummer | faktum faktummet fakta
medium mediet medier medierne medie | kriterium kriteriet kriterier kriterierne | centrum centrummet centrer
kollega kollegaen kollegaer kollegaerne kolleger kollegerne | tema temaet temaer temaerne
skema skemaet skemaer skemaerne | idé ideen ideer ideerne ide ideens | drama dramaet dramaer
data dataene dataet | konto kontoen konti kontiene kontoer | risiko risikoen risici risiciene risikoer
saldo saldoen saldi | porto | faktura fakturaen fakturaer fakturaerne
borgmester borgmesteren borgmestre borgmestrene | mester mesteren mestre mestrene
minister ministeren ministre ministrene | nummer nummeret numre numrene nummerets
sommer sommeren somre somrene | vinter vinteren vintre vintrene | kammer kammeret kamre kamrene | rytter
lager lageret lagre lagrene lagret | middel midlet midler midlerne | finger fingeren fingre fingrene
viden videnen | gode goder goderne godet | penge pengene | forælder forælderen forældre forældrene
søskende søskendet | ældre ældres | unge unges | pårørende pårørendes | ansat ansatte ansattes ansatt
ledig ledige lediges | leder lederen ledere lederne | lærer læreren lærere lærerne | studerende studerendes
deltagende | frivillig frivillige frivilliges | sted stedet steder stederne | land landet lande landene
ting tingen ting tingene | medlem medlemmet medlemmer medlemmerne | rum rummet rum rummene | lem lemmer
hjem hjemmet hjem hjemmene | problem problemet problemer problemerne | system systemet systemer systemerne
museum museet museer museerne | gymnasium gymnasiet gymnasier gymnasierne
ministerium ministeriet ministerier ministerierne | laboratorium laboratoriet laboratorier laboratorierne
kollegium kollegiet kollegier kollegierne | studie studiet studier studierne studium
stipendium stipendiet stipendier | kompendium kompendiet kompendier | jubilæum jubilæet jubilæer
kommissorium kommissoriet kommissorier | auditorium auditoriet auditorier
scenarie scenariet scenarier scenarium scenario scenariers | job jobbet jobbene jobs jobbene
team teamet teams teamene teamsene | workshop workshoppen workshops workshopper workshopperne
app appen apps apper | blog bloggen blogs | webinar webinaret webinarer webinars
controller controlleren controllere controllers | designer designeren designere | tester testeren testere
mail mailen mails mailene | e-mail | website websitet websites | trend trenden trends
chatbot chatbotten chatbots chatbotter | podcast podcasten podcasts podcastene | intranet intranettet
internet internettet | server serveren servere serverne | browser browseren browsere
computer computeren computere computerne | manager manageren managere managers
partner partneren partnere partnerne | sponsor sponsoren sponsorer | mentor mentoren mentorer mentorerne
ven vennen venner vennerne | øl øllet øllene | gæst | træ træet træer træerne | sky skyen skyer skyerne
å åen åer åerne | ø øen øer øerne | sø søen søer søerne | vej vejen veje vejene | by byen byer byerne
bro broen broer broerne | sko skoen skoene | knæ knæet knæene | år året årene
måned måneden måneder månederne | uge ugen uger ugerne | råd rådet rådene | nævn nævnet nævnene
led leddet leddene | hverv hvervet hvervene | værk værket værker værkerne | forslag forslaget forslagene
mål målet målene | tal tallet tallene | spil spillet spillene | bal | værn værnet værnene | tog toget togene
skib skibet skibe skibene | ord ordet ordene | lys lyset lysene | leje lejen | have haven haver haverne
gebyr gebyret gebyrer gebyrerne | køb købet købene | salg salget salgene | slag slaget slagene
fald faldet faldene | svar svaret svarene | krav kravet kravene | brev brevet breve brevene
bud buddet buddene | budget budgettet budgetter budgetterne | tab tabet tabene | hold holdet holdene
fag faget fagene | sprog sproget sprogene
`;

/** As the nouns: adjectives and words of degree. */
export const IRREGULAR_ADJECTIVES = `
god godt gode bedre bedst bedste | stor stort store større størst største
lille lidt små mindre mindst mindste småt | gammel gammelt gamle ældst ældste | ung ungt yngre yngst yngste
lang langt lange længere længst længste | mange flere flest fleste | meget mere mest meste
dårlig dårligt dårlige værre værst værste | tung tungt tunge tungere tyngre | ny nyt nye nyere nyest nyeste
fri frit frie friere friest | blå blåt blå | grå gråt grå | få færre færrest
nær nært nære nærmere nærmest nærmeste | sund sundt sunde sundere sundest sundeste | egen eget egne
anden andet andre | høj højt høje højere højest højeste | lav lavt lave lavere lavest laveste
glad glade gladere | offentlig offentligt offentlige | dansk danske | let let lette lettere lettest letteste
fælles | selvhjulpen selvhjulpne selvhjulpent | erfaren erfarent erfarne erfarnes | åben åbent åbne
moden modent modne | voksen voksent voksne voksnes voksnene | sikker sikkert sikre sikrere sikrest sikreste
usikker usikkert usikre | enkel enkelt enkle enklere enklest enkleste | fleksibel fleksibelt fleksible
variabel variabelt variable | ædel ædelt ædle | simpel simpelt simple | vågen vågent vågne
`;

/** Word forms that stay as they are: cutting an ending off them would make another word. */
export const UNCHANGED = `
januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag
torsdag fredag lørdag søndag halvt halvandet halvanden altid allerede andetsteds anderledes baglæns bare bedring danmark
desuden dermed derfor efter ellers enten endnu fleste flere forleden fortsat foran forbi gerne gennem herunder
hvornår hvordan hvorfor hverken igennem igen ikke imellem indenfor inden indtil ligesom længe mellem måske
nogen noget nogle nærmere næste omkring ofte over overfor samtidig selv siden sammen sjældent snarest stadig
straks således tilbage tilsammen tværs uden udenfor udover under undervejs ved videre vores være ydermere
øvrige årlig både begge denne dette disse egen eget enhver enkelt enkelte ens et europa europas færre først
første hver hvert ingen intet jer jeres sidst sidste snart sådan tit tre tolv tyve tredive seks otte fire fem
elleve syv ni ti
`;
