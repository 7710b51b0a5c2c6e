/**
 * Adjectives. `*` doubles the last consonant (*grøn, grønne* does not; *tom, tomme* does), `~` drops the last e
 * (*sikker, sikre*). Written for Rokade from general knowledge of the language; taken from no dictionary.
 */
export const ADJECTIVES = `
absolut* adaptiv administrativ afdækkende afgørende afhængig akademisk aktiv aktuel* akut* almen almindelig
alsidig alternativ alvorlig ambitiøs ambulant analytisk anden anerkendende anonym ansvarlig ansvarsfuld antik*
apolitisk arbejdsgivende arbejdsløs arbejdsmarkedsrettet automatisk attraktiv autentisk autonom basal beboelig
bekendt beredt berettiget berømt beskeden~ bestemt betydelig betinget bevidst billig biologisk blid blind
borgerlig borgernær bred bæredygtig central civil coachende daglig dansk datadrevet delvis demokratisk
didaktisk digital diplomatisk direkte diskret diverse dristig dyb dygtig dynamisk dyr dårlig død effektiv
eftertænksom egen egnet eksisterende ekstern ekstra elektronisk elementær empatisk emotionel* enestående
engelsk enkel~ entydig erfaren~ erhvervsrettet estetisk etisk etnisk europæisk evidensbaseret faglig familiær
fast fattig finansiel* fleksibel~ flerfaglig flersproget forberedende forebyggende forenelig foreløbig forkert
formel* formidlende forpligtende forretningsmæssig forskellig forståelig forsvarlig fortrolig forudseende
forudsigelig fri frisk frivillig frugtbar fuld fuldstændig funktionel* fysisk fælles følsom* færdig førende
gammel~ gavmild geografisk generel* gennemsigtig gensidig glad global god grafisk gratis grundig grundlæggende
grøn* gyldig gældende handlekraftig hastig hel helbredsmæssig hemmelig hensynsfuld historisk hjemlig hjælpsom*
hurtig hyppig høj håndgribelig håndværksmæssig høflig identisk idérig ihærdig individuel* industriel*
initiativrig innovativ intern international interessant involverende islamisk jordnær juridisk jysk kendt klar
klinisk klog kollegial kollektiv kommende kommerciel* kommunal kommunikativ kompetent kompleks konkret
konstruktiv kontinuerlig kort kortvarig kreativ kriminel* kritisk kronisk kulturel* kunstig kunstnerisk
kvalitativ kvantitativ kærlig køn lang langsigtet langsom* langvarig ledende ledelsesmæssig legitim let*
levende ligeværdig lille lokal loyal lovlig lovmæssig lovpligtig lyttende lærerig lønnet løbende læringsrettet
magtfuld manuel* maritim medicinsk mellemkommunal mental menneskelig merkantil metodisk midlertidig mild
militær mindre minimal miljømæssig ministeriel* moden~ moderne mono motorisk mulig mundtlig musikalsk målbar
målrettet mærkbar mangfoldig national naturlig nem* neutral nordisk normal ny nylig nyuddannet nysgerrig
nyttig nær nødvendig nøjagtig nordjysk numerisk obligatorisk offensiv offentlig omfattende omhyggelig
omsorgsfuld omstillingsparat operationel* operativ opmærksom* opnåelig opsøgende optimal ordblind ordentlig
ordinær organisatorisk original overordnet overskuelig parat passiv patientnær permanent personlig
perspektivrig planmæssig politisk populær positiv potentiel* praktisk pragmatisk primær privat proaktiv
produktiv professionel* psykisk psykiatrisk psykologisk pædagogisk pålidelig rar rask realistisk regional
relationel* relevant ren retfærdig retlig rettidig retvisende rimelig robust rolig rumlig rund rådgivende
samarbejdende samfundsmæssig samlet sammenhængende sandsynlig sekundær selvejende selvhjulpen~ selvkørende
selvledende selvstændig seriøs seksuel* sikker~ sjælden~ sjov skarp skriftlig skæv smal* smidig smuk* social
sociologisk somatisk spansk sparsom* speciel* specifik spontan spændende stabil stærk statslig stille stolt
stor strategisk stressende strålende sund svag svær synlig syg systematisk særlig sårbar tilgængelig
tillidsfuld tilstrækkelig tidlig tidligere tidssvarende tosproget traditionel* transparent travl trist
troværdig tryg* tung tværgående tværsektoriel* tydelig tynd tysk tyk* tæt* teknisk teknologisk teoretisk
terapeutisk terminal typisk ubemandet udadvendt udbredt udenlandsk udfordrende udførlig udførende ufaglært
ulige ulovlig undervisningsrettet ung* unik uformel* underordnet universel* urban usikker~ uvildig uafhængig
uddannelsesmæssig udsat utraditionel* valgfri vant variabel~ varig varm velfungerende velkommen velegnet
venlig verbal vestlig vid videnskabelig vigtig vild villig virksom* virtuel* visionær visuel* vital voksen~
væsentlig vældig værdifuld værdig vågen~ ydre øget økologisk økonomisk ønskelig øverst østjysk årlig åben~
åndelig bydækkende etårig toårig treårig halvårlig månedlig ugentlig kvartalsvis praksisnær databaseret
kystnær fossil vedvarende bebygget kemisk fysiologisk hydrologisk statistisk matematisk skattemæssig
regnskabsmæssig budgetmæssig retssikkerhedsmæssig polititaktisk udenrigspolitisk almennyttig musisk
arkæologisk litterær sproglig grå blå rød gul hvid sort brun
`;
