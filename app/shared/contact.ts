/**
 * Who answers for this installation. Whoever runs Rokade writes their own here; the `.example` domain is nobody's
 * (RFC 2606, 3), so a demo never sends anybody's mail to a stranger.
 */
export const CONTACT = {
  support: "support@rokade.example",
  security: "sikkerhed@rokade.example",
  accessibility: "tilgaengelighed@rokade.example",
  privacy: "databeskyttelse@rokade.example",
} as const;

/** Authorities that a reader may complain to. */
export const AUTHORITY = {
  accessibility: {
    url: "https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/",
    phone: "20 16 36 12",
  },
  privacy: { url: "https://www.datatilsynet.dk/borger/klage" },
} as const;
