/**
 * Nouns of law, courts, police, prisons, defence and emergency services. Written for Rokade from general knowledge of
 * the field; taken from no dictionary.
 */
export const SAFETY_AND_LAW_NOUNS = `
advokat/er advokatur/er afsoning alarm/er anholdelse anke/r anklage/r:anklage anklager anmeldelse appel*/er
arrest/er artilleri autoritet autorisation bande/r:bande bataljon/er beredskab/er:beredskabs beskyttelse
beslaglæggelse besætning betjent/e bevæbning bevogtning bombe/r:bombe bosætning brand/e:brand brigade/r
briefing bøde/r:bøde cyberangreb/0 cyber direktiv/er dom*/e:doms dommer domstol/e:domstols drab/0
efterforskning efterforsker efterretning eksplosion ekspropriation enhed erstatning EU fange/r:fange fartøj/er
flåde/r:flåde flyver flyvevåben:flyvevåbens flyvestation forbryder forbrydelse forbud/0 forordning
forsvar/0:forsvars forsvarer forundersøgelse forurettet fred frihed frihedsberøvelse fregat*/er fund/0
fogedret fængsel~:fængsels fængselsforbund garnison/er gerningsmand grundlov/e:grundlovs grænse/r:grænse
hjemmel hvidvask hær/e højesteret* hændelse indsættelse indsat indkvartering infanteri instruks/er jura jurist
kaserne/r kadet*/er kaptajn/er katastrofe/r:katastrofe kompagni kommando/er konvention konvoj
kriminalassistent kriminaltekniker kriminalforsorg:kriminalforsorgs krig/e:krigs kolonne/r landsret*:landsrets
legalitet legitimation lov/e:lov lovforslag/0 lovtidende løsladelse menneskeret* mineberedskab missil/er
mishandling nævn/0:nævns nævning nødsituation nødberedskab/er oberst/er officer/er ombudsmand orden:ordens
ordensmagt overfald/0 overgreb/0 overtrædelse overvågning part/er:parts patrulje/r patruljering personsag
pistol/er politi:politi position præcedens/er redning:rednings reserve/r:reserve responstid/er resocialisering
ret*/er:rets retspraksis retssikkerhed rettighed:rettigheds retsmedicin røveri sanktion sigtelse sergent/er
skib/e:skibs skyld soldat/er sikkerhedsgodkendelse spionage stab/e straf*/e:straffe styrke/r sø:sø søret
sømand søværn/0:søværns terror:terror terrorisme terrorist tiltale/r tinglysning trussel~:trussels tvist/er
tyveri udlevering udrykning ulykke/r:ulykkes udenrigstjeneste/r ambassade/r ambassadør diplomat/er diplomati
konsulat/er varetægt varsling vidne/r:vidne vidnesbyrd/0 offer~/e våben:våben værnepligt værnepligtig værn/0
øvelse:øvelses habilitet retsvæsen afhøring redegørelse EU-ret* retsakt/er notar/er pantebrev/e konkurs/er
dødsbo/er skifteret* testamente/r fuldbyrdelse inkasso pas*/0:pas visum nationalitet indfødsret
`;
