import { afterAll, afterEach } from "vitest";
import { judgeConsole, recordConsole } from "./console.ts";

recordConsole(console);

function failOnComplaints(): void {
  const complaints = judgeConsole();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

afterEach(failOnComplaints);
afterAll(failOnComplaints);
