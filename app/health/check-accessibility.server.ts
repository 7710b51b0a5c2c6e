import { ACCESSIBILITY_STATEMENT, accessibilityStatementIsDue } from "../shared/accessibility-statement.ts";
import { finding, type HealthCheck } from "./check.ts";

export const checkAccessibility: HealthCheck = async ({ clock }) => {
  const on = { day: ACCESSIBILITY_STATEMENT.reviewedOn };
  return accessibilityStatementIsDue(clock.today())
    ? finding("accessibility", "attention", "accessibilityDue", { on })
    : finding("accessibility", "good", "accessibilityOk", { on });
};
