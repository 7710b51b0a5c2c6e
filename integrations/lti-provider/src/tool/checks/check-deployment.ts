import { LtiRefusal } from "../../refusal.ts";
import type { RegisteredPlatform } from "../model.ts";

/** CORE 5.3.3: the deployment is one we know. An unknown one is an unknown tenant, never a new one. */
export function checkDeployment(platform: RegisteredPlatform, deploymentId: string): void {
  if (!platform.deploymentIds.includes(deploymentId)) {
    throw new LtiRefusal("deployment_unknown", "The deployment_id is not registered.", "CORE 5.3.3");
  }
}
