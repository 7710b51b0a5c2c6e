import type { ServerBuild } from "@remix-run/node";

/** Each status says what a caller can act on; see DatabaseError. */
const STATUS: Readonly<Record<string, number>> = {
  database_busy: 503,
  database_closed: 503,
  database_conflict: 409,
};

const TEXT: Readonly<Record<number, string>> = {
  409: "Nogen har ændret det samme samtidig. Hent igen, og prøv en gang til.\n",
  503: "Der er mange på Rokade lige nu. Vent et øjeblik, og prøv igen.\n",
};

/**
 * Every loader and action of the build answers 503 where the database is busy and 409 where somebody else was first,
 * in place of an unexpected error. The error is known by its code: the build holds a copy of the class.
 */
export function withBusyAs503(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: translating(loader) }),
      ...(action && { action: translating(action) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function translating<Args extends unknown[], Answer>(
  handler: (...args: Args) => Answer | Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined) throw error;
      throw new Response(TEXT[status] ?? null, {
        status,
        headers: {
          "Content-Type": "text/plain; charset=utf-8",
          ...(status === 503 && { "Retry-After": "5" }),
        },
      });
    }
  };
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return STATUS[error.code];
}
