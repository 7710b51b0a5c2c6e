import {
  createMemoryPlatformStore,
  createMemoryToolStore,
  type MemoryPlatform,
  type MemoryTool,
} from "lti-provider/memory";
import { platformStoreContract, toolStoreContract } from "./store.contract.ts";

platformStoreContract("memory", async () => {
  const data: MemoryPlatform = { tools: [], keys: [], subjects: [], lineItems: [], scores: [] };
  return {
    store: createMemoryPlatformStore(data),
    addTool: async (tool) => void data.tools.push(tool),
    addKey: async (key) => void data.keys.push(key),
    addSubject: async (row) => void data.subjects.push(row),
    addLineItem: async (lineItem) => void data.lineItems.push(lineItem),
    close: async () => {},
  };
});

toolStoreContract("memory", async () => {
  const data: MemoryTool = { platforms: [], keys: [] };
  return {
    store: createMemoryToolStore(data),
    addPlatform: async (platform) => void data.platforms.push(platform),
    addKey: async (key) => void data.keys.push(key),
    close: async () => {},
  };
});
