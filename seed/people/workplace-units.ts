/** Units that every kommune has in this world. The political secretariat is the one name that differs in life. */
export const municipalityUnits: readonly string[] = [
  "Direktionen",
  "Byrådssekretariatet",
  "Økonomi og Digitalisering",
  "HR og Læring",
  "Borgerservice",
  "Jobcenter",
  "Børn og Unge",
  "Skoler og Dagtilbud",
  "Social og Handicap",
  "Sundhed og Omsorg",
  "Ældrecentre og Hjemmepleje",
  "Teknik og Miljø",
  "Kultur og Fritid",
];

/** Schools and care homes by kommune, where the world goes down to the single house. */
export const housesByMunicipality: Readonly<Record<string, readonly string[]>> = {
  Vejle: ["Nørremarksskolen", "Ældrecenter Sofiegården"],
  Aarhus: ["Skovvangskolen", "Plejehjemmet Møllestien"],
  Odense: ["Tingløkkeskolen", "Plejecenter Munkehatten"],
  Aalborg: ["Sønderbroskolen"],
  København: ["Guldberg Skole", "Plejehjemmet Sølund"],
  Horsens: ["Højvangskolen"],
  Viborg: ["Vestervang Skole"],
  Silkeborg: ["Gødvadskolen"],
  Esbjerg: ["Vestervangskolen"],
  Randers: ["Hobrovejens Skole"],
  Kolding: ["Ålykkeskolen"],
  Bornholm: ["Paradisbakkeskolen"],
};

/** Departments that every hospital has in this world. */
export const hospitalDepartments: readonly string[] = [
  "Akutafdelingen",
  "Medicinsk Afdeling",
  "Kirurgisk Afdeling",
  "Administrationen",
];

type RegionUnits = {
  /** Units outside the hospitals, with their kommune. */
  offices: readonly (readonly [unit: string, municipality: string])[];
  hospitals: readonly (readonly [hospital: string, municipality: string])[];
};

export const regionUnits: Readonly<Record<string, RegionUnits>> = {
  "Region Nordjylland": {
    offices: [
      ["Regionshuset", "Aalborg"],
      ["Psykiatrien", "Aalborg"],
      ["Den Præhospitale Virksomhed", "Aalborg"],
    ],
    hospitals: [
      ["Aalborg Universitetshospital", "Aalborg"],
      ["Regionshospital Nordjylland", "Hjørring"],
    ],
  },
  "Region Midtjylland": {
    offices: [
      ["Regionshuset Viborg", "Viborg"],
      ["Psykiatrien", "Aarhus"],
      ["Præhospitalet", "Aarhus"],
    ],
    hospitals: [
      ["Aarhus Universitetshospital", "Aarhus"],
      ["Regionshospitalet Gødstrup", "Herning"],
      ["Regionshospitalet Viborg", "Viborg"],
      ["Regionshospitalet Silkeborg", "Silkeborg"],
      ["Regionshospitalet Randers", "Randers"],
      ["Regionshospitalet Horsens", "Horsens"],
    ],
  },
  "Region Syddanmark": {
    offices: [
      ["Regionshuset Vejle", "Vejle"],
      ["Psykiatrien", "Middelfart"],
      ["Ambulance Syd", "Odense"],
    ],
    hospitals: [
      ["Odense Universitetshospital", "Odense"],
      ["Svendborg Sygehus", "Svendborg"],
      ["Kolding Sygehus", "Kolding"],
      ["Vejle Sygehus", "Vejle"],
      ["Sygehus Sønderjylland", "Aabenraa"],
      ["Esbjerg Sygehus", "Esbjerg"],
    ],
  },
  "Region Hovedstaden": {
    offices: [
      ["Regionsgården", "Hillerød"],
      ["Region Hovedstadens Psykiatri", "København"],
      ["Region Hovedstadens Akutberedskab", "Ballerup"],
    ],
    hospitals: [
      ["Rigshospitalet", "København"],
      ["Bispebjerg og Frederiksberg Hospital", "København"],
      ["Herlev og Gentofte Hospital", "Herlev"],
      ["Amager og Hvidovre Hospital", "Hvidovre"],
      ["Nordsjællands Hospital", "Hillerød"],
      ["Bornholms Hospital", "Bornholm"],
    ],
  },
  "Region Sjælland": {
    offices: [
      ["Regionshuset Sorø", "Sorø"],
      ["Psykiatrien", "Slagelse"],
      ["Præhospitalt Center", "Næstved"],
    ],
    hospitals: [
      ["Sjællands Universitetshospital, Køge", "Køge"],
      ["Sjællands Universitetshospital, Roskilde", "Roskilde"],
      ["Holbæk Sygehus", "Holbæk"],
      ["Slagelse Sygehus", "Slagelse"],
      ["Næstved Sygehus", "Næstved"],
      ["Nykøbing F. Sygehus", "Guldborgsund"],
    ],
  },
};

/** Units that every state organisation of the kind has in this world. */
export const stateUnits: Readonly<Record<"ministry" | "agency" | "self_governing", readonly string[]>> = {
  ministry: ["Departementet"],
  agency: ["Direktionssekretariatet", "HR og Økonomi", "Digitalisering og Data"],
  self_governing: ["Ledelsessekretariatet", "HR og Økonomi", "Undervisning"],
};

/** Units of single state organisations, with their kommune. */
export const unitsByStateOrganisation: Readonly<
  Record<string, readonly (readonly [unit: string, municipality: string])[]>
> = {
  Skatteforvaltningen: [
    ["Kundeservice", "Aarhus"],
    ["Juridisk Kontor", "København"],
  ],
  Digitaliseringsstyrelsen: [
    ["Kontor for digitaliseringsklar lovgivning", "København"],
    ["Fællesoffentlige løsninger", "København"],
  ],
  "Medarbejder- og Kompetencestyrelsen": [
    ["Ledelse og Talent", "København"],
    ["PLUS-sekretariatet", "København"],
    ["Overenskomst og Løn", "København"],
  ],
  Økonomistyrelsen: [
    ["Campus", "København"],
    ["Regnskab og Budget", "København"],
  ],
  Kompetencerådet: [["Sekretariatet", "København"]],
  "Styrelsen for Arbejdsmarked og Rekruttering": [
    ["Arbejdsmarkedsservice", "København"],
    ["Analyse og Data", "København"],
  ],
  Politiet: [
    ["Rigspolitiet", "København"],
    ["Østjyllands Politi", "Aarhus"],
    ["Fyns Politi", "Odense"],
  ],
  Kriminalforsorgen: [
    ["Københavns Fængsler", "København"],
    ["Enner Mark Fængsel", "Horsens"],
  ],
  Vejdirektoratet: [
    ["Drift", "Aalborg"],
    ["Anlæg", "København"],
  ],
  Kystdirektoratet: [["Kyst og Klima", "Lemvig"]],
};
