import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderTodos, type Todo } from "../../../app/domain/home/todo.ts";

const todo = (given: Partial<Todo>): Todo => ({
  key: "k",
  kind: "release",
  id: "1",
  person: null,
  title: "Titel",
  opportunityKind: "rotation",
  count: 1,
  dueOn: null,
  ...given,
});

describe("the order of what waits", () => {
  it("puts the day it is due first, and what others wait for before what concerns only oneself", () => {
    const ordered = orderTodos([
      todo({ key: "draft", kind: "draft" }),
      todo({ key: "applicants", kind: "applicants" }),
      todo({ key: "later", dueOn: "2026-12-04" }),
      todo({ key: "sooner", kind: "draft", dueOn: "2026-11-24" }),
      todo({ key: "release" }),
    ]);
    expect(ordered.map(({ key }) => key)).toEqual(["sooner", "later", "release", "applicants", "draft"]);
  });

  it("does not depend on the order in which things were found, and loses none", () => {
    const anyTodo = fc
      .record({
        key: fc.uuid(),
        kind: fc.constantFrom<Todo["kind"]>("release", "offer", "nomination", "draft", "applicants"),
        dueOn: fc.constantFrom(null, "2026-11-24", "2026-12-04"),
        title: fc.constantFrom("Ålborg", "Aarhus", "Zebra"),
      })
      .map(todo);
    fc.assert(
      fc.property(fc.uniqueArray(anyTodo, { selector: ({ key }) => key }), (todos) => {
        const keys = (list: readonly Todo[]) => orderTodos(list).map(({ key }) => key);
        expect(keys(todos.toReversed())).toEqual(keys(todos));
        expect(keys(todos)).toHaveLength(todos.length);
      }),
    );
  });
});
