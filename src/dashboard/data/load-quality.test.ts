import { expect, test, vi } from "vitest";
import { QUALITY_EXAMPLE } from "../../contract/examples-quality.ts";
import type { QualityFile } from "../../contract/quality-file.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { BASE, fakeApi, publish, W47, weekFile } from "./fake-api.fixture.ts";
import { LoadError } from "./load-error.ts";
import { loadQuality } from "./load-quality.ts";
import { loadManifest } from "./load-snapshot.ts";
import { createServerClock } from "./server-date.ts";

const [REVISION] = QUALITY_EXAMPLE.revisions;

async function load(file: QualityFile, tampered?: { readonly path: string; readonly text: (sound: string) => string }) {
  const api = fakeApi();
  vi.stubGlobal("fetch", api.fetch);
  const source = { base: BASE, clock: createServerClock() };
  const id = await publish(api, [weekFile(W47)], [], [file]);
  const path = `s/${id}/${tampered?.path}`;
  if (tampered !== undefined) api.files.set(path, tampered.text(String(api.files.get(path))));
  const manifest = await loadManifest(source, undefined);
  return loadQuality(source, manifest, W47, async () => INDICATORS);
}

async function faultOf(...given: Parameters<typeof load>) {
  const error = await load(...given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LoadError ? error.fault : error;
}

const revised = (change: Partial<NonNullable<typeof REVISION>>): QualityFile => ({
  ...QUALITY_EXAMPLE,
  revisions: REVISION === undefined ? [] : [{ ...REVISION, ...change }],
});

test("what a release says of its returns is read, marks among the counts too", async () => {
  const before = { numerator: "notReported", denominator: "notReported", reported: 0, expected: 1 } as const;
  const data = await load(revised({ region: "36.01", before }));
  expect(data.findings.map((one) => one.kind)).toEqual(["missing", "blank"]);
  expect(data.revisions[0]?.before.numerator).toEqual({ status: "notReported" });
  expect(data.revisions[0]?.after.numerator).toEqual({ status: "value", value: 431 });
});

test("a file or a list that was changed on the way is not used, nor a week that the list does not hold", async () => {
  const spoil = (sound: string) => `${sound} `;
  expect(await faultOf(QUALITY_EXAMPLE, { path: "quality/2026-W47.json", text: spoil })).toEqual({ kind: "hash" });
  expect(await faultOf(QUALITY_EXAMPLE, { path: "quality/files.json", text: spoil })).toEqual({ kind: "hash" });
  expect(await faultOf({ ...QUALITY_EXAMPLE, week: "2026-W46" })).toMatchObject({ kind: "schema" });
});

test("a revision of people is refused, one of the general programme that nobody rounded too", async () => {
  expect(await faultOf(revised({ indicator: "asm_cakupan" }))).toMatchObject({ kind: "rule", rule: "SDC-2" });
  const plain = { numerator: 431, denominator: 515, reported: 8, expected: 8 };
  expect(await faultOf(revised({ indicator: "ban_realisasi", after: plain }))).toMatchObject({ rule: "SDC-1" });
  const rounded = { numerator: 430, denominator: 515, reported: 8, expected: 8 };
  const data = await load(revised({ indicator: "ban_realisasi", before: rounded, after: rounded }));
  expect(data.revisions[0]?.after.numerator).toMatchObject({ value: 430, rounded: { lo: 426, hi: 434 } });
});

test("one sender twice is refused", async () => {
  const [sender] = QUALITY_EXAMPLE.senders;
  const twice = { ...QUALITY_EXAMPLE, senders: sender === undefined ? [] : [sender, sender] };
  expect(await faultOf(twice)).toMatchObject({ kind: "rule", rule: "DUP-1" });
});
