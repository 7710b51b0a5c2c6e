/**
 * Nouns of economy, tax, procurement, IT, data and communication. Written for Rokade from general knowledge of the
 * field; taken from no dictionary.
 */
export const MONEY_AND_DIGITAL_NOUNS = `
afgift/er:afgifts afkast/0 afregning afskrivning afstemning aktie/r algoritme/r anlægsaktiv/er anskaffelse
app*/er applikation arkivering arkitektur/er annonce/r automatisering avis/er balance/r bank/er:bank
benchmark/0 benchmarking beregning beholdning beløb/0 beskatning betaling bevilling bilagshåndtering blog*/0
bogføring bogholder browser budgettering budgetlægning business businesscase/r chatbot/0 chip cloud computer
controller controlling dashboard/0 data:data database/r datasæt/0 datalog datalogi debitor/er designer devops
differens digitalisering disposition domæne/r drejebog efterspørgsel~ e-mail/0 mail/0 faktura fakturering
fejl/0 figur/er fil/er finansiering finans/er:finans finanslov/e:finanslovs firewall/0 forbruger formue/r
fond/e:fonds forsikring forsyning fortegnelse forudsigelse foto/er fotograf/er fradrag/0:fradrags
fremskrivning funktionalitet gevinst/er:gevinst godtgørelse graf/er grafik grafiker hacking handel~:handels
hardware helpdesk hjemmeside/r husleje/r indberetning inddrivelse indkomst/er indkøb/0:indkøbs indkøber
indtægt/er informatik information infrastruktur/er intelligens interaktion internet* intranet* investering
it:it journalistik kampagne/r kanal/er kapital/er kasse/r:kasse klassifikation kode/r:kode kodning
kommunikation kommunikatør konto kredit/er kreditor/er kryptering konkurrenceudsættelse kvantificering
kvantitet leasing likviditet lån/0:låne løbeseddel lønadministration lønsum*/0:lønsums marked/er:markeds
marketing materiel/0 medie/r:medie medium merværdi mindreforbrug/0 moms:moms mængde/r:mængde måling
nedskrivning nettoudgift nøgletal/0 nyhed:nyheds offentliggørelse omdømme/r omkostning omkostningsbevidsthed
opdatering opkrævning optimering overskud/0:overskuds overblik paragraf*/er penge:penge platform/e plugin
portal/er:portal portefølje/r postkasse presse/r:presse pressemeddelelse pris/er:pris prognose/r programmering
programmør provenu proxy prototype/r publikation publicering publikum pulje/r:pulje radio:radio redaktion
redaktør refusion register~/e regnskab/er:regnskabs regneark/0 rentabilitet rente/r:rente revisionspåtegning
robot*/er rubrik samhandel sats/er scanning selskab/er:selskabs selvangivelse selvbetjening serie server/e
sikkerhedskopi sikkerhedsbrud/0 side/r:side skat*/er:skatte skatteyder skatteret skærm/e:skærm skydeskive
software spend/0 sponsorat/er statistik*:statistik statistiker subsidie/r subvention systemadministrator/er
told:told telefon/er:telefon telefoni tekst/er:tekst test/0:test tester tilbudsgiver tal/0:tal tidsskrift/er
tolkning transaktion tv:tv tværsnit udbetaling udbud/0:udbuds udbytte udgift/er:udgifts udgivelse udlicitering
underskud/0:underskuds vare/r:vare varsel* vedtægt/er velstand velfærd video/er vækst:vækst værdipapir/er
virtualisering visualisering webredaktør website/0 web økonomi økonom/er taksameter~/e takst/er:takst
udligning bloktilskud/0 byråd/0:byråds borgmester folketing:folketings regering valg/0:valg vælger demokrati
politiker parti kabinet folkevalgt rigsfællesskab region/er:regions rigsarkiv mindretal/0 flertal/0
talepapir/er spindoktor lovgiver lovgivning ordfører samråd/0 svar/0:svar punkt/er:punkt ligebehandling
ytringsfrihed offentlighed
`;
