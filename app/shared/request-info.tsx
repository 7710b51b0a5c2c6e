import { createContext, type ReactNode, useContext } from "react";

/** What the page needs to know of its own request: the CSP nonce (server only) and the reference for support. */
export type RequestInfo = { nonce?: string; requestId?: string };

const Context = createContext<RequestInfo>({});

export function RequestInfoProvider({ info, children }: { info: RequestInfo; children: ReactNode }) {
  return <Context.Provider value={info}>{children}</Context.Provider>;
}

export function useRequestInfo(): RequestInfo {
  return useContext(Context);
}
