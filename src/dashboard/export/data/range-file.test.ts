import { beforeAll, expect, test, vi } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import { rangeOfTest } from "./range.fixture.ts";
import { NothingInRange } from "./range.ts";
import { rangeFile } from "./range-file.ts";
import type { RangeAnswer, RangeOrder } from "./range-worker.ts";

/** A worker on the same thread: what passes is copied, and nothing answers once it is ended. */
class SameThread {
  static ended = 0;
  onmessage: (event: { readonly data: RangeAnswer }) => void = () => {};
  onerror = () => {};
  #live = true;
  async postMessage(order: RangeOrder) {
    vi.stubGlobal("postMessage", (answer: RangeAnswer) => {
      if (this.#live) this.onmessage({ data: structuredClone(answer) });
    });
    await import("./range-worker.ts");
    const { onmessage } = globalThis as unknown as { onmessage: (event: { data: RangeOrder }) => void };
    onmessage({ data: structuredClone(order) });
  }
  terminate() {
    this.#live = false;
    SameThread.ended += 1;
  }
}
beforeAll(() => void vi.stubGlobal("Worker", SameThread));

test("a worker makes the file that the page would, and ends", async () => {
  const heard: number[] = [];
  const file = await rangeFile(rangeOfTest("id", { onProgress: (done) => heard.push(done) }), "zip");
  const { rangeZip } = await import("./range-zip.ts");
  expect(Buffer.from(file.bytes).equals((await rangeZip(rangeOfTest("id"))).bytes)).toBe(true);
  expect(heard).toEqual([0, 1, 2]);
  expect(SameThread.ended).toBe(1);
  expect((await rangeFile(rangeOfTest("en"), "xlsx")).name).toMatch(/_en\.xlsx$/);
});

test("what it refuses is refused on the page", async () => {
  const [from, to] = [toWeek("2020-W01"), toWeek("2020-W02")];
  await expect(rangeFile(rangeOfTest("id", { from, to }), "xlsx")).rejects.toThrow(NothingInRange);
});

test("who cancels ends the worker at once", async () => {
  const before = SameThread.ended;
  const cancel = new AbortController();
  const writing = rangeFile(rangeOfTest("id", { signal: cancel.signal }), "xlsx");
  cancel.abort();
  await expect(writing).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(SameThread.ended).toBe(before + 1);
});
