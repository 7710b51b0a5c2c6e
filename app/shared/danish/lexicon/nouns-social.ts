/**
 * Nouns of social work, employment, integration, housing and citizens' service. Written for Rokade from general
 * knowledge of the field; taken from no dictionary.
 */
export const SOCIAL_NOUNS = `
indsat* mistrivsel/0:mistrivsels domfældt adoption aktivering alkohol:alkohol alkoholiker anbringelse asyl/0
beskæftigelse borger borgerinddragelse borgerskab civilsamfund/0 danskuddannelse dagpenge:dagpenge delebil/er
diskrimination ensomhed fattigdom* flygtning/e:flygtninge flexjobber forsørgelse forsørger forældremyndighed
fripladstilskud førtidspension førtidspensionist frivillighed gade/r:gade gæld:gælds herberg/er hjem*/0:hjemme
hjemløshed hjemvisit husly husstand/e husning indvandrer indvandring integration jobcenter~/e:jobcenter
jobsøgning jobparathed kontanthjælp kriminalitet kvinde/r:kvinde køn/0:køns ledig ledighed lejer lov/e:lov
mand medborger menneske/r:menneske merudgift/er mestring minoritet opkvalificering opsøgning pension/er
prostitution radikalisering revalidering revalidend samvær/0:samværs stalking sygedagpenge:sygedagpenge
tilbud/0:tilbuds tilknytning tilværelse tolk/e torsk udsathed udlænding/e:udlændinge udvisning ulighed utilpassethed
underretning vejviser værested/er værge/r ydelse ægtefælle/r enkepension ejendom*:ejendoms religion/er
kirke/r:kirke menighed præst/er sogn/e:sogne provst/er stift/er:stifts trossamfund/0 krise/r:krise fald/0
samliv nabo naboskab/er nærhed bydel/e:bydels bydelsmor indsats/er arbejdsprøvning jobrotation ungeguide
`;
