/** The outbox message that an organisation is called or placed otherwise: what it offers must be indexed anew. Payload `{ organisationId }`. */
export const ORGANISATION_MESSAGE = "organisation.changed";
