import type { Form } from "../../http/read-form.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { PendingLaunch, RegisteredTool } from "../model.ts";
import type { PlatformStore } from "../store.ts";

/** CORE 4.1.1: the launch that was started for this tool and this person; once. */
export async function takeLaunch(
  form: Form,
  store: PlatformStore,
  options: { tool: RegisteredTool; userId: string; now: Date },
): Promise<PendingLaunch> {
  const { tool, userId, now } = options;
  const hint = form.required("lti_message_hint");
  const launch = await store.takeMessageHint({ hint, clientId: tool.clientId, userId, now });
  if (!launch) {
    throw new LtiRefusal(
      "message_hint_unknown",
      "No launch waits under this lti_message_hint.",
      "CORE 4.1.1",
    );
  }
  checkDeployment(tool, launch.deploymentId);
  return launch;
}

/** CORE 5.3.3: a deployment can have been withdrawn since the launch was started. */
export function checkDeployment(tool: RegisteredTool, deploymentId: string): void {
  if (!tool.deploymentIds.includes(deploymentId)) {
    throw new LtiRefusal("deployment_unknown", "The tool is not deployed under this id.", "CORE 5.3.3");
  }
}
