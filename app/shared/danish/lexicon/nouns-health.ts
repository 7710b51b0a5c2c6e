/**
 * Nouns of health, hospitals, care, disability and psychiatry. Written for Rokade from general knowledge of the field;
 * taken from no dictionary.
 */
export const HEALTH_NOUNS = `
afrusning afhængighed akutmodtagelse aldring alder~:alders ambulance/r ambulatorium/um amning anatomi anæstesi
angst apotek/er apoteker astma bandagist behandler behandling bedring bevægelse beboer bioanalytiker biokemi
bivirkning blod:blod bolig/er:bolig bostøtte/r botilbud/0:botilbuds bosted/er bryst/er cancer center~/e demens
diabetes diagnose/r diagnostik diagnosticering diæt/er diætist dialyse/r donor/er dosis død:døds dødelighed
dysfagi ekg epidemi epidemiologi epilepsi ergoterapeut/er ergoterapi ernæring farmaceut/er farmakonom/er
fertilitet forebyggelse forflytning forplejning fysioterapeut/er fysioterapi fødsel~:fødsels fødested/er
genoptræning geriatri graviditet gynækologi handicap*/0:handicap helbred:helbreds hjælp:hjælpe hjælper
hjerne/r:hjerne hjerte/r:hjerte hjertestop*/0 hospital/er hospice/r hud:hud hygiejne hørelse hukommelse
immunforsvar/0 indlæggelse infektion intensivafdeling iltbehandling inkontinens jordemoder kirurg/er kirurgi
kiropraktor/er kliniker klinik* kost krop*/e:krops kræft:kræft kronik kroniker kvalme kardiologi laborant
ledsager ledsagelse lidelse liv/0:livs livskvalitet livsstil/e læge/r:læge lunge/r:lunge måltid/er:måltids
medicin:medicin medicinering mentalhygiejne misbrug/0:misbrugs misbruger mund:mund neurologi neurolog
nyre/r:nyre næring observation omsorg:omsorgs onkologi onkolog operation operatør ortopædkirurgi optometrist
organdonation overvægt palliation pandemi patient/er patologi pleje/r:pleje plejer portør psykiater psykiatri
psykologi psykose/r pædiatri radiograf/er radiologi radiolog rehabilitering rekonvalescens røntgen rusmiddel~
ryg*:ryg rygestop*/0 rygning sanitet screening selvmord/0:selvmords seng/e:senge senhjerneskade/r sjældenhed
skade/r:skade skadestue/r skizofreni smerte/r:smerte smitte/r:smitte sosu speciale/r:speciale
spiseforstyrrelse stomi stress sundhed svangerskab/er svangreomsorg svækkelse sygehus/e sygeplejerske/r
plejerske/r sår/0:sår sårbarhed tand:tand terapeut/er terapi terminalpleje toksikologi tracheotomi
transplantation traume/r tryghed tryksår/0 tvang:tvangs udskrivning udskrivelse udviklingshæmning urologi
vaccine/r vaccination velvære vold:volds værdighed ældre:ældre øje:øjen øre/r:øre øvelse anfald/0 afføring
sanseevne gastroenterologi endokrinologi reumatologi dermatologi hæmatologi intensivsygeplejerske/r
anæstesiolog bakterie/r virus/0 bakteriologi serologi sterilcentral/er ilt redder paramediciner akutlæge/r
kittel~ psykomotorik logopæd/er logopædi distriktspsykiatri
`;
