/** Stores that live in memory: for tests, and for trying the package out. */
export { createMemoryPlatformStore, type MemoryPlatform } from "./platform-store.ts";
export { createMemoryToolStore, type MemoryTool } from "./tool-store.ts";
