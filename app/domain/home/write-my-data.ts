import { MY_DATA_PARTS, type MyDataPart } from "./labels.ts";

type Parts = Record<MyDataPart, () => Promise<unknown> | AsyncIterable<unknown>>;

/** One JSON object in pieces, a row a line, so that no more of it than a page of rows is ever in memory. */
export async function* writeMyData(parts: Parts, { madeAt }: { madeAt: Date }): AsyncGenerator<string> {
  yield `{\n"format": "rokade-my-data-1",\n"madeAt": ${JSON.stringify(madeAt)}`;
  for (const name of MY_DATA_PARTS) {
    yield `,\n${JSON.stringify(name)}: `;
    const part = parts[name]();
    if (part instanceof Promise) {
      yield JSON.stringify(await part, null, 1);
      continue;
    }
    let before = "[\n";
    for await (const row of part) {
      yield before + JSON.stringify(row);
      before = ",\n";
    }
    yield before === "[\n" ? "[]" : "\n]";
  }
  yield "\n}\n";
}
