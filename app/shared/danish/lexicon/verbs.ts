/**
 * Verbs in the infinitive that take -ede or -te, and in -ere. Written for Rokade from general knowledge
 * of the language; taken from no dictionary. Verbs with other forms stand in `irregular.ts`.
 */
export const VERBS = `
acceptere administrere advare afdække afhjælpe afholde afklare afløse afprøve afregne afskedige afslutte
afstemme aftale afvikle aktivere analysere anbefale ane anerkende anføre ankomme anlægge anmelde anmode
anonymisere anskaffe ansvarliggøre ansætte anvende anvise arbejde arkivere arrangere arve assistere
automatisere balancere basere bearbejde bede bedømme begejstre begrunde begrænse begynde behandle beherske
behøve bekræfte bekæmpe beklage bekymre belaste belyse bemande bemyndige bemærke benytte berede beregne berige
berøre besidde beskæftige beskytte besigtige beskære bestille bestyre bese besvare besøge betale betjene
betragte bevare bevilge bevise bevæge bidrage binde blande bladre booke bo brande bruge bryde bygge byde bære
bogføre cykle coache danne dele definere deltage demonstrere designe diagnosticere digitalisere diskutere
disponere distribuere dokumentere dosere drøfte dyrke dække dygtiggøre effektivisere effektuere efterforske
efterleve efterse efterspørge efterprøve eje elske engagere enes erfare erkende erstatte etablere evakuere
evaluere facilitere fakturere falde fastholde fastlægge fastsætte favne fejle fejre fiske flytte flyve
foretage forandre forbedre forberede forbinde forblive fordele fordoble fordybe forebygge forelægge foreslå
forestå foretrække forhandle forhindre forklare forkorte forlænge formidle formulere fornemme forny forpligte
forske forsikre forsinke forstyrre forstærke forsvare forsyne forsøge fortolke fortælle fortsætte forudsige
forurene forvalte forvente forældes frede fremføre fremlægge fremme fremskaffe fremstille fungere følge føde
føle føre garantere gavne genanvende genbruge genbesøge genplacere gennemføre gennemgå gennemskue genoptræne
gentage gentænke glemme glæde godkende gradbøje granske gribe gruppere græde grave gå handle henvende henvise
hilse hjemtage hjælpe holde honorere hvile huse hygge hyre håndhæve håndtere høre høste hæmme hæve
identificere igangsætte illustrere implementere inddrage indberette inddele inddrive indeholde indfri indføre
indgå indhente indkalde indkredse indlede indlemme indlægge indløse indrette indrapportere indsamle indsende
indskrive indstille indtaste indtage indtræde indvie influere informere iagttage inkludere inspicere inspirere
installere instruere integrere interessere interviewe introducere investere invitere isolere iværksætte
journalisere justere kalde karakterisere kende kigge klare klage klargøre klassificere klippe knytte koble
kode kommunikere kombinere kompensere komme koncentrere konkretisere konkludere konkurrere konsolidere
konstatere konstruere konsultere kontakte kontrollere konvertere koordinere kortlægge kritisere kræve kunne
kvalificere kvalitetssikre kvantificere kvittere købe køre lade landsdække lede ledsage lege leje levere leve
licitere ligne linke liste lokalisere love lukke lykkes lytte lyse læse lære løbe løfte løse låne låse lægge
male måle markedsføre matche medbringe meddele medføre medinddrage medvirke mene mestre mindske minimere miste
mobilisere moderere modernisere modne modtage modarbejde modvirke monitorere montere motivere myldre mærke
mødes møde mangle målrette navigere nedbringe nedlægge nedsætte notere nyde nytænke nyttiggøre nå nævne nærme
observere offentliggøre omdanne omfatte omfordele omlægge omorganisere omplacere omsætte omstille omtale
opbevare opbygge opdage opdatere opdele opdrage operere opfinde opfordre opføre opfylde opgøre opholde opkræve
oplagre opleve oplyse oplære opløse oppebære opprioritere opretholde oprette opruste opsamle opsige opspore
opstarte opstille opsummere opsøge optage optimere optræde opveje ordinere ordne organisere orientere
overbevise overdrage overføre overgå overholde overlevere overraske overse oversætte overtage overtale
overveje overvinde overvåge parkere passe patruljere pege pejle pendle perspektivere placere planlægge pleje
plante præcisere prioritere producere præge præsentere programmere projektere promovere protokollere prøve
publicere pudse påbegynde pålægge påpege påtage påvirke påvise raffinere rammesætte rapportere realisere redde
redegøre redigere reducere referere reflektere reformere regulere regne registrere rehabilitere rejse
rekruttere relatere rense renovere rengøre reparere repræsentere respektere restaurere resultere rette
revidere ringe robotisere rose rotere rokere rumme række rydde rykke rådføre rådgive råde sagsbehandle
samarbejde samkøre samle sammenfatte sammenholde sammenligne sammensætte samordne samskabe samtale samtænke
sanktionere se sende servere sidde sige sigte sikre simulere skabe skaffe skalere ske skrive skærpe skåne
slette slutte slukke smage smitte snakke sove spare spille spise specialisere specificere spore spørge sprede
sponsorere stabilisere standse standardisere starte stemme stifte stille stimulere stoppe strukturere strække
studere styre styrke støde støtte substituere supplere supportere svare svømme synliggøre systematisere synge
sælge sætte søge sørge tage tale takke tegne tegnsætte teste tiltrække tildele tilbyde tilføje tilføre tilegne
tilgå tilknytte tillade tilmelde tilpasse tilrettelægge tilse tilskynde tilslutte tilsætte tilvejebringe
tiltræde tjene tjekke tilkalde tolke træde træffe træne trives trække true tvivle tænke tælle turde
tydeliggøre udarbejde udbetale udbrede udbyde udbygge uddanne uddele uddelegere uddybe udfase udfolde udforme
udforske udføre udfordre udfylde udgive udgøre udlevere udligne udlåne udlægge udmønte udnævne udnytte udpege
udrede udrulle udrykke udskrive udstede udsende udstationere udstille udtale udtrykke udvælge udvide udvikle
udveksle udvinde udvise udøve undersøge underskrive understøtte undervise undgå undlade undre underrette
uploade vaccinere validere vaske varetage varsle vedligeholde vedrøre vejlede veje vende vente verificere
vidensdele vide vinde virke virkeliggøre vise visitere visualisere vokse vove vurdere vågne vælge værdsætte
værge ydmyge yde ønske økonomisere øge øve åbne ændre ærgre ville måtte skulle burde bør
`;

/** Verbs whose forms no rule gives: infinitive, then the other forms. */
export const IRREGULAR_VERBS = `
afholde afholder afholdt afholdes | ansætte ansætter ansatte ansættes | bede beder bad bedt
begribe begreb begrebet | besidde besidder besad besiddet | beskære beskar beskåret
betyde betyder betød betydet | binde bandt bundet | blive bliver blev blevet
bringe bringer bragte bragt bringes | bryde brød brudt | byde bød budt | bære bærer bar båret
deltage deltager deltog deltaget | drage drog draget | drive driver drev drevet drives
efterspørge efterspurgte efterspurgt efterspørges | falde falder faldt faldet | fare for
finde finder fandt fundet findes | flyve fløj fløjet | foregå foregår foregik foregået
forestå forestår forestod | foreslå foreslår foreslog foreslået foreslås
foretage foretager foretog foretaget foretages | forlade forlod forladt
forstå forstår forstod forstået forstås | fortælle fortæller fortalte fortalt fortælles
forudsætte forudsatte forudsat forudsættes | forudse forudser forudså forudset | fryse frøs frosset
følge følger fulgte fulgt følges | få får fik fået | gennemgå gennemgår gennemgik gennemgået gennemgås
give giver gav givet gives | gribe greb grebet | gøre gør gjorde gjort gøres | gå går gik gået gås
have har havde haft | hedde hedder hed heddet | hjælpe hjælper hjalp hjulpet hjælpes
holde holder holdt holdes | igangsætte igangsatte igangsat igangsættes | inddrage inddrog inddraget inddrages
indgå indgår indgik indgået indgås | indeholde indeholdt | iværksætte iværksatte iværksat iværksættes
komme kommer kom kommet | kunne kan kunnet | lade lader lod ladet | lide lider led lidt | ligge lå ligget
lyde lød lydt | lyve løj løjet | lægge lægger lagde lagt lægges | løbe løb løbet
modtage modtog modtaget modtages | nyde nød nydt | nå når nåede nået nås | omsætte omsatte omsat omsættes
opgøre opgør opgjorde opgjort opgøres | opsige opsagde opsagt | optage optog optaget
overtage overtog overtaget | oversætte oversatte oversat | planlægge planlagde planlagt planlægges
tilrettelægge tilrettelagde tilrettelagt | kortlægge kortlagde kortlagt | fastlægge fastlagde fastlagt
forelægge forelagde forelagt | pålægge pålagde pålagt | omlægge omlagde omlagt | nedlægge nedlagde nedlagt
indlægge indlagde indlagt | anlægge anlagde anlagt | fremlægge fremlagde fremlagt | ride red redet
rive rev revet | ryge røg røget | række rakte rakt | rådgive rådgav rådgivet rådgives | udgive udgav udgivet
se ser så set ses | sidde sad siddet | sige siger sagde sagt siges | skære skar skåret | skride skred skredet
skrive skrev skrevet skrives | skulle skal skullet | skyde skød skudt | slippe slap sluppet | slå slog slået
smøre smurte smurt | sove sov sovet | spørge spurgte spurgt spørges | springe sprang sprunget
stige steg steget | stikke stak stukket | stjæle stjal stjålet | stryge strøg strøget | stå står stod stået
svømme svømmede | synge sang sunget | synke sank sunket | sælge solgte solgt sælges | sætte satte sat sættes
fastsætte fastsatte fastsat | nedsætte nedsatte nedsat | fortsætte fortsatte fortsat
tage tager tog taget tages | varetage varetog varetaget varetages | tie tav | træde trådte trådt
træffe traf truffet træffes | trække trak trukket | tælle talte talt tælles | turde tør turdet
tvinge tvang tvunget | udvælge udvalgte udvalgt udvælges | vide ved vidste vidst | ville vil villet
vinde vandt vundet | vælge valgte valgt vælges | være er var været | måtte må måttet | burde bør burdet
æde åd ædt | vedligeholde vedligeholdt | opretholde opretholdt | fastholde fastholdt | overholde overholdt
forbyde forbød forbudt | tilbyde tilbød tilbudt tilbydes | udbyde udbød udbudt udbydes
bidrage bidrog bidraget | undgå undgik undgået undgås | undlade undlod undladt
foretrække foretrak foretrukket | tiltrække tiltrak tiltrukket | underskrive underskrev underskrevet
udskrive udskrev udskrevet | beskrive beskrev beskrevet | indskrive indskrev indskrevet
foreskrive foreskrev foreskrevet | overvinde overvandt overvundet | opfinde opfandt opfundet
omgå omgik omgået | overgå overgik overgået | tilgå tilgik tilgået | bestå bestod bestået
opstå opstår opstod opstået | udgå udgik udgået | afgå afgik afgået | afgive afgav afgivet
afsige afsagde afsagt | angive angav angivet | anse anså anset | bese beså beset | efterse efterså efterset
indse indså indset | overse overså overset | tilse tilså tilset | redegøre redegjorde redegjort
synliggøre synliggjorde synliggjort | offentliggøre offentliggjorde offentliggjort | udgøre udgjorde udgjort
rengøre rengjorde rengjort | tydeliggøre tydeliggjorde tydeliggjort | klargøre klargjorde klargjort
tage tog taget | opdrage opdrog opdraget | overdrage overdrog overdraget | inddrive inddrev inddrevet
fordrive | underholde underholdt | henlægge henlagde henlagt | nedbringe nedbragte nedbragt
forbinde forbandt forbundet | afbryde afbrød afbrudt | forebygge | frembringe frembragte frembragt
medbringe medbragte medbragt | tilvejebringe tilvejebragte tilvejebragt | gentage gentog gentaget | gennemse
bevilge | frafalde frafaldt | undertegne | sammensætte sammensatte sammensat | sammenskrive sammenskrev
vedtage vedtog vedtaget | påtage påtog påtaget | antage antog antaget | fratage fratog frataget
hjemtage hjemtog hjemtaget
`;
