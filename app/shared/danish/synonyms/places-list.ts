/**
 * Kommuner by region, as in the reference data of the kommuner (`seed/reference-data/kommuner.csv`), and by the part of
 * the country that people name. A text that names a kommune is also found by its region and its part of the country.
 */
export const KOMMUNER = `
Hovedstaden: København, Frederiksberg, Ballerup, Brøndby, Dragør, Gentofte, Gladsaxe, Glostrup, Herlev, Albertslund, Hvidovre, Høje-Taastrup, Lyngby-Taarbæk, Rødovre, Ishøj, Tårnby, Vallensbæk, Furesø, Allerød, Fredensborg, Helsingør, Hillerød, Hørsholm, Rudersdal, Egedal, Frederikssund, Halsnæs, Gribskov, Bornholm
Sjælland: Greve, Køge, Roskilde, Solrød, Odsherred, Holbæk, Faxe, Kalundborg, Ringsted, Slagelse, Stevns, Sorø, Lejre, Lolland, Næstved, Guldborgsund, Vordingborg
Syddanmark: Middelfart, Assens, Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland, Ærø, Haderslev, Billund, Sønderborg, Tønder, Esbjerg, Fanø, Varde, Vejen kommune, Aabenraa, Fredericia, Kolding, Vejle
Midtjylland: Horsens, Herning, Holstebro, Lemvig, Struer, Syddjurs, Norddjurs, Favrskov, Odder, Randers, Silkeborg, Samsø, Skanderborg, Aarhus, Ikast-Brande, Ringkøbing-Skjern, Hedensted, Skive, Viborg
Nordjylland: Morsø, Thisted, Brønderslev, Frederikshavn, Vesthimmerlands, Læsø, Rebild, Mariagerfjord, Jammerbugt, Aalborg, Hjørring
Storkøbenhavn: København, Frederiksberg, Ballerup, Brøndby, Gentofte, Gladsaxe, Glostrup, Herlev, Albertslund, Hvidovre, Høje-Taastrup, Lyngby-Taarbæk, Rødovre, Ishøj, Tårnby, Vallensbæk, Dragør
Vestegnen: Albertslund, Ballerup, Brøndby, Glostrup, Hvidovre, Høje-Taastrup, Ishøj, Rødovre, Vallensbæk
Nordsjælland: Allerød, Fredensborg, Helsingør, Hillerød, Hørsholm, Rudersdal, Egedal, Furesø, Frederikssund, Halsnæs, Gribskov
Sydsjælland: Næstved, Vordingborg, Faxe, Stevns
Vestsjælland: Holbæk, Kalundborg, Odsherred, Ringsted, Slagelse, Sorø
Fyn: Middelfart, Assens, Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland, Ærø
Sønderjylland: Haderslev, Sønderborg, Tønder, Aabenraa
Sydjylland: Esbjerg, Varde, Vejen kommune, Billund, Kolding, Vejle, Fredericia, Fanø, Haderslev, Sønderborg, Tønder, Aabenraa
Trekantområdet: Kolding, Vejle, Fredericia, Middelfart, Vejen kommune, Billund, Haderslev
Østjylland: Aarhus, Horsens, Hedensted, Skanderborg, Silkeborg, Odder, Favrskov, Randers, Syddjurs, Norddjurs, Samsø
Vestjylland: Herning, Holstebro, Lemvig, Struer, Ikast-Brande, Ringkøbing-Skjern, Skive
Vendsyssel: Hjørring, Frederikshavn, Brønderslev, Jammerbugt
Jylland: Horsens, Herning, Holstebro, Lemvig, Struer, Syddjurs, Norddjurs, Favrskov, Odder, Randers, Silkeborg, Skanderborg, Aarhus, Ikast-Brande, Ringkøbing-Skjern, Hedensted, Skive, Viborg, Morsø, Thisted, Brønderslev, Frederikshavn, Vesthimmerlands, Rebild, Mariagerfjord, Jammerbugt, Aalborg, Hjørring, Haderslev, Billund, Sønderborg, Tønder, Esbjerg, Varde, Vejen kommune, Aabenraa, Fredericia, Kolding, Vejle
`;

/** Short and other names of places, as the synonyms are written. Written for Rokade. */
export const PLACE_SYNONYMS = `
københavn = kbh = kbhvn = cph = copenhagen
frederiksberg = frb
region hovedstaden = region h = regionh
region syddanmark = region syd = RSYD
region midtjylland = region midt = RM
region nordjylland = region nord = RN
region sjælland = RSJ
region hovedstaden, region sjælland > østdanmark
region østdanmark > hovedstaden, sjælland
vesterbro, nørrebro, østerbro, valby, amager, ørestad, bispebjerg, vanløse, brønshøj, hvidovre hospital > københavn
viby, risskov, aarhus n, aarhus c, skejby > aarhus
taastrup, hedehusene > høje-taastrup
lyngby, virum > lyngby-taarbæk
kastrup > tårnby
birkerød, holte > rudersdal
farum, værløse > furesø
frederiksværk > halsnæs
helsinge > gribskov
rønne > bornholm
nykøbing falster, falster > guldborgsund
nakskov, maribo > lolland
korsør, skælskør > slagelse
haslev > faxe
faaborg, ringe kommune > faaborg-midtfyn
bogense > nordfyns
rudkøbing > langeland
grindsted > billund
ribe > esbjerg
ikast > ikast-brande
ringkøbing, skjern > ringkøbing-skjern
grenaa > norddjurs
ebeltoft > syddjurs
hadsten, hinnerup > favrskov
hobro, hadsund > mariagerfjord
støvring > rebild
nykøbing mors > morsø
skagen, sæby > frederikshavn
aabybro > jammerbugt
aalborg øst > aalborg
danmark = denmark
`;
