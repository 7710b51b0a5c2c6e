/** A problem as RFC 9457 writes it. `parameter` names what was wrong in the address. */
export type Problem = { status: number; title: string; detail: string; parameter?: string };

/** `application/problem+json`; nothing of it may be kept by others. */
export function problem({ status, ...rest }: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: "about:blank", status, ...rest }), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}
