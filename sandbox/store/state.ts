import type { Score, SigningKey } from "lti-provider";
import type { PendingLogin, RegisteredPlatform } from "lti-provider/tool";

/** One person's way through one course, opened from one place: issuer + sub + resource link. */
export type Attempt = {
  id: string;
  issuer: string;
  clientId: string;
  sub: string;
  resourceLinkId: string;
  courseSlug: string;
  /** From the latest launch. */
  platformName: string | null;
  returnUrl: string | null;
  /** Where results go; null when the platform wants none. */
  lineItemUrl: string | null;
  /** Numbers of the pages that have been opened, from 1. */
  openedPages: number[];
  /** The time of the last score: each one is later than the one before (AGS 3.4.9). */
  lastScoreAt: Date | null;
  finish: Finish | null;
};

export type Finish = {
  points: { given: number; maximum: number };
  /** The chosen option of each quiz question; empty for a reflection. */
  answers: number[];
  /** What was sent when the course was finished; sent again, it is the same. */
  score: Score;
  /** How often the platform has acknowledged it, and when last. */
  acknowledgements: number;
  acknowledgedAt: Date | null;
};

/** A browser that came in by a launch. */
export type Session = { id: string; issuer: string; sub: string; attemptIds: string[]; expiresAt: Date };

/** A score that the platform has not acknowledged yet. */
export type Outgoing = { id: string; attemptId: string; score: Score; failures: number; nextTryAt: Date };

export type SandboxState = {
  keys: SigningKey[];
  platforms: RegisteredPlatform[];
  logins: PendingLogin[];
  sessions: Session[];
  attempts: Attempt[];
  outgoing: Outgoing[];
};

export const emptyState = (): SandboxState => ({
  keys: [],
  platforms: [],
  logins: [],
  sessions: [],
  attempts: [],
  outgoing: [],
});
