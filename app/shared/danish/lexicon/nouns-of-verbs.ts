/**
 * What is done, as a noun: of the verbs of the lexicon, where no list of a field has it. Written for Rokade from
 * general knowledge of the language; taken from no dictionary.
 */
export const NOUNS_OF_VERBS = `
accept afbrydelse afdækning afgivelse afholdelse afprøvning angivelse anonymisering ansvarliggørelse antagelse advarsel~
bearbejdning begrænsning beherskelse bekræftelse bekæmpelse benyttelse berigelse besiddelse besigtigelse beskæring
bestilling betragtning bevaring blanding booking definition demonstration distribution dosering dækning efterlevelse
efterprøvning engagement evakuering fastholdelse fastlæggelse fastsættelse fejring flyvning fordobling forelæggelse
forhindring forhøjelse forkortelse forstyrrelse forstærkning fortsættelse fratagelse frembringelse fremførelse
fremlæggelse fremskaffelse garanti genopretning gentagelse godkendelse granskning gruppering hjemsendelse hjemtagelse
honorering håndhævelse håndtering iagttagelse identificering identifikation igangsættelse igangsætning illustration
inddeling inddragelse indhentning indkredsning indlemmelse indløsning indrapportering indregning indsamling indsendelse
indskrivning indtagelse indtastning indtrædelse indvielse installation isolation isolering justering karakteristik
klargøring klassificering kombination kompensation koncentration konklusion konkretisering konsolidering konstatering
konvertering kritik kvalitetssikring licitation lokalisering lukning løft/0 markedsføring meddelelse medvirken/0 mindskelse
minimering mobilisering montering mærkning målretning navigation nedbringelse nedlukning nedlæggelse nedsættelse
omdannelse omfordeling omtale opbevaring opbygning opdagelse opfindelse opfordring opførelse opfyldelse opgradering
oplagring opløsning opprioritering opretholdelse oprettelse oprustning opsporing opsummering optagelse overførelse
overholdelse overtalelse overvejelse overvindelse pejling pendling perspektivering promovering præcisering præsentation
påbegyndelse pålæg*/0 påvisning rammesætning reduktion reparation rettelse robotisering rydning rådføring samkøring
sammenfatning samordning samtænkning skalering skærpelse sletning slukning specificering specifikation sporing spredning
stabilisering standsning stiftelse strukturering styrkelse synliggørelse systematisering søgning tegnsætning tildeling
tilegnelse tilførsel~ tilmelding tilskyndelse tilsætning tiltrækning tilvejebringelse tjek*/0 tydeliggørelse tælling
udarbejdelse udbygning uddelegering uddeling udfasning udfoldelse udformning udforskning udfyldelse udførelse udlæg*/0
udlægning udnyttelse udnævnelse udpegning udrulning udsendelse udskiftning udstedelse udtalelse udvinding underholdning
undladelse undren/0 validering vedtagelse verificering verifikation videndeling vidensdeling videreførelse
videreudvikling virkeliggørelse værdsættelse
`;
