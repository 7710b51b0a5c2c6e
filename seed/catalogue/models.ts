/** A model of rotation or praktik, as `RotationModel` keeps it. */
export type RotationModelRow = {
  id: string;
  labelDa: string;
  labelEn: string;
  kind: "rotation" | "work_placement";
  /** The part of the hours that counts as learning on the job, 0 to 1. */
  learningShare: number;
  /** When the present leader is asked: for a loan first; for a move of employment only after an offer (PAV 15.9.1). */
  releaseAsked: "on_submit" | "after_offer";
  /** Hiring is always an afgørelse; a loan within the employment is a ledelsesbeslutning. */
  decisionKind: "management_decision" | "administrative_decision";
  /** Days that the present leader has to answer. */
  releaseDays: number;
};

export const rotationModels: readonly RotationModelRow[] = [
  {
    id: "secondment",
    labelDa: "Udlån",
    labelEn: "Secondment",
    kind: "rotation",
    learningShare: 0.3,
    releaseAsked: "on_submit",
    decisionKind: "management_decision",
    releaseDays: 14,
  },
  {
    id: "part-time-rotation",
    labelDa: "Rotation på deltid",
    labelEn: "Part-time rotation",
    kind: "rotation",
    learningShare: 0.35,
    releaseAsked: "on_submit",
    decisionKind: "management_decision",
    releaseDays: 14,
  },
  {
    id: "academic-rotation",
    labelDa: "Rotation for akademikere",
    labelEn: "Rotation for graduate professionals",
    kind: "rotation",
    learningShare: 0.4,
    releaseAsked: "on_submit",
    decisionKind: "management_decision",
    releaseDays: 21,
  },
  {
    id: "move-with-return",
    labelDa: "Skift med ret til at vende tilbage",
    labelEn: "Move with a right to return",
    kind: "rotation",
    learningShare: 0.25,
    releaseAsked: "after_offer",
    decisionKind: "administrative_decision",
    releaseDays: 14,
  },
  {
    id: "short-placement",
    labelDa: "Kort praktik",
    labelEn: "Short work placement",
    kind: "work_placement",
    learningShare: 0.6,
    releaseAsked: "on_submit",
    decisionKind: "management_decision",
    releaseDays: 7,
  },
  {
    id: "leader-shadowing",
    labelDa: "Følg en leder",
    labelEn: "Shadow a manager",
    kind: "work_placement",
    learningShare: 0.8,
    releaseAsked: "on_submit",
    decisionKind: "management_decision",
    releaseDays: 7,
  },
];
