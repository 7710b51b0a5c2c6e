/**
 * Nouns of learning, schools, day care, research and young people. Written for Rokade from general knowledge of the
 * field; taken from no dictionary.
 */
export const LEARNING_NOUNS = `
adjunkt/er adfærd:adfærds adgang:adgangs alfabet/er almendannelse anlæg*/0:anlægs antologi artikel~ astronomi
autisme:autisme bachelor/er barndom* barn:børne begavelse begynder bibliotek/er bibliotekar/er biologi bog:bog
bogstav/er campus/0 certifikat/er certificering censor/er dagbehandling daginstitution dagpleje/r dagplejer
dagtilbud/0:dagtilbuds dannelse datter debat*/er diplom/er didaktik didaktiker diskussion disputats/er
doktor/er efterskole/r eksamen:eksamens elev/er emne/r:emne erkendelse fakultet/er feedback forløb/0:forløbs
formulering fordybelse forelæser forelæsning forskning forsker forsøg/0:forsøgs fritid:fritids færdighed fysik
førskole geografi gymnasieelev/er gymnasium/um historie/r:historie hjemkundskab humaniora højskole/r
håndværk/0 idræt:idræts inklusion indskoling indlæring instruktør introforløb karakter/er kemi kendskab
klasse/r:klasse klub*/er kombinationsforløb kursist kursus lege leg/e lektie/r lektion lektor/er lærer læring
læsning matematik master/e medborgerskab mellemtrin*/0 mellemuddannelse modersmål/0 musik:musik ordblindhed
overbygning pædagog pædagogik phd professor/er profession:professions pensum/um prøve/r:prøve realkompetence
refleksion rektor/er retorik samfundsfag/0 seminarium/um skole/r:skole skolestart sløjd sprog/0:sprog
studerende studie/r:studie studium/um stimulering student:studenter trin*/0:trin tutor/er uddannelse udskoling
undervisning underviser universitet/er ungdom*:ungdoms unge/0 videnskab/er vuggestue/r voksen:voksen
virtualitet workshop*/0 webinar/er skoleår/0 lejrskole/r tale/r:tale hørepædagog syn/0:syns pædagogmedhjælper
forældre:forældre forældreskab søskende familie/r:familie opvækst/er opdragelse omsorgssvigt/0
trivsel:trivsels mobning skilsmisse/r kammerat/er ferie/r laboratorium/um bevis/er simulation simulering
spil*/0:spil materiale/r:materiale e-læring elæring onboarding akademi akademisering akkreditering merit/er
repetition
`;
