/**
 * Who somebody is, as an identity provider vouches for it.
 * `demo` is a list of personas to pick from; OIDC and SAML stand behind the same port.
 */
export type Persona = { key: string; personId: string; name: string; intro: Record<"da" | "en", string> };

export type Identity = {
  readonly name: "demo";
  /** The personas that anybody may become; an empty list where identity is real. */
  personas(): readonly Persona[];
  /** The person behind a persona's key, or null if there is no such persona. */
  personOf(personaKey: string): string | null;
};
