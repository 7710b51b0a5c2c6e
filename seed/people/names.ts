import type { Random } from "../random.ts";

const words = (text: string): readonly string[] => text.split(" ");

const firstNames = words(
  "Anne Mette Kirsten Hanne Susanne Lene Charlotte Camilla Louise Maria Pia Tina Gitte Bente Inge Lone Dorthe " +
    "Marianne Rikke Trine Line Sofie Ida Emma Freja Laura Nanna Signe Maja Cecilie Katrine Stine Tove Åse Bodil " +
    "Sørine Sonja Jytte Winnie Helle Ulla Vibeke Peter Lars Jens Henrik Thomas Michael Søren Jesper Morten Martin " +
    "Anders Mads Rasmus Kasper Frederik Mikkel Jonas Emil Oliver William Bo Bjørn Jørgen Niels Ole Poul Kurt " +
    "Flemming Torben Karsten Claus Steen Bjarne Åge Simon Jakob Tobias Magnus Gustav Esben Troels Asger Øjvind Børge",
);

const doubleFirstNames: readonly string[] = [
  "Anne-Mette",
  "Anne-Grethe",
  "Anna Sofie",
  "Ellen-Margrethe",
  "Karen-Lise",
  "Marie-Louise",
  "Rose Marie",
  "Hans Christian",
  "Hans Jørgen",
  "Jens-Ole",
  "Karl Åge",
  "Per Bjørn",
];

/** The commonest stand twice. */
const familyNames = words(
  "Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen " +
    "Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen " +
    "Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Mikkelsen Frederiksen " +
    "Laursen Lund Holm Schmidt Eriksen Kristiansen Simonsen Clausen Svendsen Andreasen Iversen Østergaard Jeppesen " +
    "Nissen Dahl Bach Kjær Vestergaard Nørgaard Søndergaard Bækgaard Skov Bruun Ravn Toft Friis Winther Juhl Kjeldsen " +
    "Lauridsen Krogh Bech Damgaard Mølgaard Ærenlund Åkjær Ægidius Skjødt Overgaard Bjerregaard Hedegaard Ørsted Kærgaard",
);

/** Names that came to Denmark in the last generations; first and family names from the same place. */
const newerNames: readonly { first: readonly string[]; family: readonly string[] }[] = [
  { first: words("Zeynep Ayşe Emre Mehmet Elif Murat"), family: words("Yılmaz Demir Kaya Çelik Şahin") },
  {
    first: words("Fatima Samira Yasmin Hassan Ali Omar"),
    family: words("Haddad Saleh Khalil Hussein Al-Masri"),
  },
  { first: words("Nasrin Leyla Reza Shirin Dariush"), family: words("Hosseini Ahmadi Rahimi Karimi") },
  { first: words("Hodan Sahra Abdi Ibrahim Amina"), family: words("Warsame Osman Farah Mohamud") },
  { first: words("Mariam Bilal Imran Sana"), family: words("Khan Malik Ahmed Iqbal") },
  { first: words("Thi-Lan Minh Tuan Linh"), family: words("Nguyen Tran Pham") },
  { first: words("Ana Dragan Mirela Emir"), family: words("Petrović Jovanović Hadžić") },
  { first: words("Oleksandra Agnieszka Tomasz Andrei"), family: words("Kovalenko Nowak Popescu Wójcik") },
  { first: words("Priya Arjun Kavitha Suresh"), family: words("Sivakumar Kumar Rajan Ganesan") },
  { first: words("Aviaja Pipaluk Malik Inuk Nivi"), family: words("Petrussen Lynge Kreutzmann Olsvig") },
  { first: words("Rúna Jákup Marjun Høgni Bárður"), family: words("Joensen Djurhuus Dam Egholm") },
  { first: words("Katja Stefan Anke Jürgen Claudia"), family: words("Schneider Brandt Lorenzen Vogel") },
  { first: words("Selam Tesfai Abeba Yonas"), family: words("Haile Tekle Berhane") },
  { first: words("Grace Daniel Chiara Matteo Sinéad"), family: words("Okafor Mensah Ricci Murphy") },
  { first: words("Chen Mei Kenji Hana"), family: words("Wang Li Tanaka Kim") },
  { first: words("Luis Carmen Rafael Beatriz"), family: words("Pereira García Santos Morales") },
];

function drawNewerName(random: Random): string {
  const { first, family } = random.pick(newerNames);
  return `${random.pick(first)} ${random.pick(family)}`;
}

/** One full name, likely to be new but not sure to be. */
export function drawName(random: Random): string {
  const origin = random.weighted([
    ["danish", 62],
    ["two_family_names", 14],
    ["double_first_name", 8],
    ["newer", 11],
    ["both", 5],
  ]);
  if (origin === "newer") return drawNewerName(random);
  if (origin === "both") return `${drawNewerName(random)} ${random.pick(familyNames)}`;
  if (origin === "double_first_name") return `${random.pick(doubleFirstNames)} ${random.pick(familyNames)}`;
  if (origin === "danish") return `${random.pick(firstNames)} ${random.pick(familyNames)}`;
  const [middle = "", last = ""] = random.sample(familyNames, 2);
  return `${random.pick(firstNames)} ${middle}${random.chance(0.25) ? "-" : " "}${last}`;
}
