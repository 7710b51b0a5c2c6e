import type { SigningKey } from "lti-provider";
import type { ReadClient, Tx } from "../../ports/database.ts";

/** All signing keys, private halves included: for the protocol alone, never for a screen or a log. */
export async function signingKeys(read: Pick<ReadClient, "ltiKey">): Promise<SigningKey[]> {
  const rows = await read.ltiKey.findMany({ orderBy: [{ signFrom: "asc" }, { kid: "asc" }] });
  return rows.map(({ kid, publicJwk, privateJwk, signFrom, publishUntil }) => ({
    kid,
    publicJwk: JSON.parse(publicJwk) as SigningKey["publicJwk"],
    privateJwk: JSON.parse(privateJwk) as SigningKey["privateJwk"],
    signFrom,
    publishUntil,
  }));
}

export async function hasSigningKey(read: Pick<ReadClient, "ltiKey">): Promise<boolean> {
  return (await read.ltiKey.findFirst({ select: { kid: true } })) !== null;
}

export async function insertSigningKey(tx: Tx, key: SigningKey): Promise<void> {
  await tx.ltiKey.create({
    data: { ...key, publicJwk: JSON.stringify(key.publicJwk), privateJwk: JSON.stringify(key.privateJwk) },
  });
}
