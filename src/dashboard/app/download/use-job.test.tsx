// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Job, Product } from "./order.ts";
import { type Run, useJob } from "./use-job.ts";

/** Something to make that goes on until the test ends it. */
function slow() {
  const jobs: Job[] = [];
  let resolve: (product: Product) => void = () => undefined;
  const made = new Promise<Product>((done) => {
    resolve = done;
  });
  const run: Run = (job) => {
    jobs.push(job);
    return made;
  };
  return { resolve, jobs, run };
}
const TEXT: Product = { kind: "text", text: "Minggu ke-47" };
const open = (first: Run | undefined) =>
  renderHook(({ run }: { run: Run | undefined }) => useJob(run), { initialProps: { run: first } });

test("it says how far it has come, keeps what it made, and does not make it twice", async () => {
  const { run, jobs, resolve } = slow();
  const { result } = open(run);
  const [first, second] = [result.current.start(), result.current.start()];
  await waitFor(() => expect(jobs).toHaveLength(1));
  act(() => jobs[0]?.progress(2, 7));
  expect(result.current.state).toEqual({ kind: "working", done: 2, all: 7 });
  await act(async () => resolve(TEXT));
  expect([await first, await second, await result.current.start()]).toEqual([TEXT, TEXT, TEXT]);
  expect(result.current.state).toEqual({ kind: "made", product: TEXT });
  expect(jobs).toHaveLength(1);
});

test("what is stopped gives nothing, not even late, and can be begun again", async () => {
  const { run, jobs, resolve } = slow();
  const { result } = open(run);
  const stopped = result.current.start();
  await waitFor(() => expect(jobs).toHaveLength(1));
  act(() => result.current.stop());
  expect(await stopped).toBeUndefined();
  expect(jobs[0]?.signal.aborted).toBe(true);
  await act(async () => {
    jobs[0]?.progress(3, 7);
    resolve(TEXT);
  });
  expect(result.current.state).toEqual({ kind: "idle", stopped: true });
  await act(async () => {
    expect(await result.current.start()).toEqual(TEXT);
  });
});

test("another thing to make ends the one before", async () => {
  const [one, other] = [slow(), slow()];
  const { result, rerender } = open(one.run);
  const ended = result.current.start();
  await waitFor(() => expect(one.jobs).toHaveLength(1));
  rerender({ run: other.run });
  expect(result.current.state).toEqual({ kind: "idle", stopped: false });
  expect(one.jobs[0]?.signal.aborted).toBe(true);
  expect(await ended).toBeUndefined();
  await act(async () => {
    one.resolve(TEXT);
    other.resolve({ kind: "print", what: "page" });
    await result.current.start();
  });
  expect(result.current.state).toEqual({ kind: "made", product: { kind: "print", what: "page" } });
});

test("a failure is kept with its reason until it is tried again", async () => {
  let works = false;
  const run: Run = async () => {
    if (!works) throw new Error("berkas");
    return TEXT;
  };
  const { result } = open(run);
  await act(async () => {
    expect(await result.current.start()).toBeUndefined();
  });
  expect(result.current.state).toEqual({ kind: "failed", error: new Error("berkas") });
  works = true;
  await act(async () => {
    expect(await result.current.start()).toEqual(TEXT);
  });
});

test("an unmount ends it", async () => {
  const { run, jobs } = slow();
  const { result, unmount } = open(run);
  const ended = result.current.start();
  await waitFor(() => expect(jobs).toHaveLength(1));
  unmount();
  expect(jobs[0]?.signal.aborted).toBe(true);
  expect(await ended).toBeUndefined();
});
