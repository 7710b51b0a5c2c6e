import "i18next";
import type da from "./da/index.ts";
import type operations from "./da/operations.json";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof da & { operations: typeof operations } };
    returnNull: false;
  }
}
