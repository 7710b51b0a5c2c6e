import { createContext } from "react";
import type { Language } from "./words.ts";

/** The language that the page's own address asks for and nothing else remembers, so that its links must name it. */
export const KeptLanguage = createContext<Language | undefined>(undefined);
