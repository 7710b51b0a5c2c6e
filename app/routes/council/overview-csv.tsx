import { notFound } from "../session.server.ts";

export function loader(): never {
  throw notFound();
}
