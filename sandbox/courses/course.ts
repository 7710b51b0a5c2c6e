/** A small course: pages to read, then a quiz or a reflection. */
export type Course = {
  /** Its name in addresses; platforms link to it, so it never changes. */
  slug: string;
  title: string;
  /** Roughly how long it takes. */
  minutes: number;
  /** What one can do afterwards, in one or two sentences. */
  intro: string;
  pages: readonly CoursePage[];
  ending: Quiz | Reflection;
};

export type CoursePage = { title: string; blocks: readonly Block[] };

export type Block =
  | { kind: "text"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "example"; title: string; text: string };

export type Quiz = {
  kind: "quiz";
  title: string;
  questions: readonly [QuizQuestion, QuizQuestion, QuizQuestion];
};

export type QuizQuestion = {
  text: string;
  options: readonly string[];
  /** The place of the right option, from 0. */
  right: number;
  /** Why it is right: shown with the result. */
  because: string;
};

/** Questions to think over in writing. What is written is the person's own: it is not kept. */
export type Reflection = { kind: "reflection"; title: string; prompts: readonly string[] };

export const text = (content: string): Block => ({ kind: "text", text: content });
export const list = (...items: readonly string[]): Block => ({ kind: "list", items });
export const example = (title: string, content: string): Block => ({ kind: "example", title, text: content });
