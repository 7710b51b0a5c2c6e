import { platformStore } from "../../../app/domain/learning/index.server.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { testContext } from "../../setup/verb-context.ts";
import { platformStoreContract } from "./store.contract.ts";

/** Rokade's own store keeps what the protocol's contract asks: the same suite as the store in memory. */
platformStoreContract("Rokade's database", async () => {
  const context = await testContext("2026-03-02T09:00:00Z");
  const { db, clock } = context;
  const place = await givenOrganisation(context);
  const host = await givenPerson(context, place);
  const toolIds = new Map<string, string>();
  const people: { clientId: string; personId: string }[] = [];
  const toolId = (clientId: string) => toolIds.get(clientId) ?? "";
  return {
    store: platformStore(context),
    async addTool(tool) {
      const { clientId, name, loginUrl, jwksUrl, privacy } = tool;
      const id = `tool-${clientId}`;
      toolIds.set(clientId, id);
      await db.write((tx) =>
        tx.ltiTool.create({
          data: {
            ...{ id, clientId, name, loginUrl, jwksUrl, privacy, createdAt: clock.now() },
            deploymentIds: JSON.stringify(tool.deploymentIds),
            redirectUris: JSON.stringify(tool.redirectUris),
            scopes: JSON.stringify(tool.scopes),
            status: tool.suspended ? "suspended" : "active",
          },
        }),
      );
    },
    addKey: (key) =>
      db.write(async (tx) => {
        const { publicJwk, privateJwk, ...rest } = key;
        await tx.ltiKey.create({
          data: { ...rest, publicJwk: JSON.stringify(publicJwk), privateJwk: JSON.stringify(privateJwk) },
        });
      }),
    addSubject: ({ clientId, userId, subject }) =>
      db.write(async (tx) => {
        people.push({ clientId, personId: userId });
        const person = { id: userId, name: subject.name ?? "", folded: "", createdAt: clock.now() };
        await tx.person.upsert({ where: { id: userId }, create: person, update: {} });
        await tx.employment.create({
          data: {
            ...{ id: `job-${clientId}-${userId}`, personId: userId, ...place, title: "konsulent" },
            ...{ leadershipLevel: "employee", validFrom: "2020-01-01" },
          },
        });
        await tx.ltiSubject.create({
          data: { id: subject.sub, toolId: toolId(clientId), personId: userId },
        });
      }),
    // A line item is that of a course, which everybody known to the tool has begun.
    addLineItem: ({ clientId, contextId, ...item }) =>
      db.write(async (tx) => {
        await tx.opportunity.create({
          data: {
            ...{ id: contextId, kind: "e_learning", state: "published", title: item.label, summary: "" },
            ...{ organisationId: place.organisationId, hostId: host.personId, format: "online" },
            ...{
              workload: "part_time",
              hoursPerWeek: 2,
              weeks: 1,
              hours: 1,
              seats: 1,
              createdAt: clock.now(),
            },
          },
        });
        await tx.ltiLineItem.create({
          data: { ...item, toolId: toolId(clientId), opportunityId: contextId },
        });
        for (const person of people.filter((one) => one.clientId === clientId))
          await tx.courseLaunch.create({
            data: {
              ...{ id: `launch-${item.id}-${person.personId}`, toolId: toolId(clientId) },
              ...{ opportunityId: contextId, personId: person.personId },
              ...{ firstLaunchedAt: clock.now(), lastLaunchedAt: clock.now() },
            },
          });
      }),
    close: () => db.remove(),
  };
});
