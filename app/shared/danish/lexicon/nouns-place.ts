/**
 * Nouns of environment, planning, buildings, roads, climate, energy, farming, food and transport. Written for Rokade
 * from general knowledge of the field; taken from no dictionary.
 */
export const PLACE_NOUNS = `
hovedstad adresse/r affald:affalds afgrøde/r afløb/0:afløbs aftagning anlæg*/0:anlægs areal/er asfalt badevand
bane/r:bane banegård/e belysning bebyggelse bil/er:bil biodiversitet biotop biomasse/r bro/er:bro brændsel~
busdrift bus*:bus by/er:by byfornyelse byggeri bygning:bygnings byplanlægger byplanlægning byudvikling
bæredygtighed bølge/r chauffør cykel~ cyklist dambrug/0 dige/r drikkevand dræn/0 dyr/0:dyre dyrlæge/r
dyrevelfærd eftersyn/0 ejendom* el:el elforsyning elektricitet elektriker emission erosion facilitet farvand/e
fauna fisk/0:fiske fiskeri fisker fjord/e:fjord flora fly/0:fly flytning forbrug/0:forbrugs fodgænger fortov/e
forurening foder fødevare/r fredning færge/r:færge færdsel:færdsels gartner garage gas*:gas geodata geolog
geologi genanvendelse genbrug:genbrugs gravetilladelse grund/e:grund gødning havn/e:havne hav/e:hav havvind
have/r:have hegn/0 husdyr/0 hus/e:hus højhus/e industri jernbane/r jord/e:jord kaj/er kemikalie/r klima/er
klimaneutralitet kloak*/er:kloak kloakering kolonihave/r kort/0:kort kollision køretøj/er kulstof*
kyst/er:kyst køkken/er:køkken kørsel~:kørsels krydsning lager/e landbrug/0:landbrugs landinspektør landmand landbo købmand
landskab/er land/e:lands landdistrikt/er landsby/er lokale/r luft:luft lystfisker lys/0:lys lastbil/er
lodsejer lavbund mark/er maskine/r:maskin metro miljø/er miljøgodkendelse mose/r museum/um mølle/r
natur/er:natur naturgenopretning nedbør nedrivning nedsivning natura overflade/r oversvømmelse park/er:park
parkering passager pesticid/er planter plante/r:plante produktionsdyr pumpe/r:pumpe rad regn:regn
rejse/r:rejse rensning renseanlæg*/0 renovation renovering restaurering råstof* rumlighed rundkørsel~
rute/r:rute sand:sand sanering skib/e:skibs skov/e:skov skovfoged skraldemand skovrejsning slam sluse/r
sortering spildevand/0:spildevands sti/er:sti stoppested/er station storby/er støj:støj strand/e:strand strøm
strækning sø/er:sø søfart tag/e:tag tog/0:tog trafik*:trafik trafikant transport/er transportør træ/er:træ
turisme:turisme turist udledning udlejning udsigt/er undergrund vand/e:vand vandløb/0:vandløbs varme:varme
vedligehold/0:vedligeholds vedligeholdelse vej/e:vej vejanlæg*/0 vejsalt veterinær/er vildt:vildt vind/e:vind
vinter:vinter voldgrav vådområde/r ø/er:ø ådal økologi solcelle/r sol solenergi stald/e svin/0:svine kvæg:kvæg
mælk kreatur/er slagteri husdyravl avl smitteopsporing matrikel~ opmåling landmåler landmåling zone/r:zone
entreprenør entreprise/r håndværker murer tømrer snedker maler maling smed/e vvs projektering konstruktør
konstruktion tegning tegnestue/r facade/r renhold/0 vicevært pedel*/er kantine/r kok*/e madordning madspild/0
mad:mad måler indvinding lagring fangst/er hydrologi hydrolog meteorologi meteorolog vejr:vejr havis
`;
