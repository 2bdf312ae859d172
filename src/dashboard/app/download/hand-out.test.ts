// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { exportFile } from "../../export/export-file.ts";
import { canShare, share } from "./hand-out.ts";

afterEach(() => vi.unstubAllGlobals());

const FILE = exportFile({ name: "ban_pantau", span: "2026-W47", locale: "id" }, "png", new Uint8Array([1, 2, 3]));

test("a browser without a share sheet, or one that does not take the kind, is not asked to share", () => {
  vi.stubGlobal("navigator", {});
  expect(canShare("png", "image/png")).toBe(false);
  const canShareFiles = ({ files }: ShareData) => files?.[0]?.type === "image/png";
  vi.stubGlobal("navigator", { canShare: canShareFiles });
  expect([canShare("png", "image/png"), canShare("zip", "application/zip")]).toEqual([true, false]);
});

test("a file is shared under its name and kind, a text as text", async () => {
  const given: ShareData[] = [];
  vi.stubGlobal("navigator", { share: async (data: ShareData) => void given.push(data) });
  expect(await share({ kind: "file", file: FILE })).toBe("shared");
  expect(await share({ kind: "text", text: "Minggu ke-47" })).toBe("shared");
  const [file] = given[0]?.files ?? [];
  expect([file?.name, file?.type, file?.size]).toEqual(["sinergi_ban_pantau_2026-W47.png", "image/png", 3]);
  expect(given[1]).toEqual({ text: "Minggu ke-47" });
});

test.each([
  ["AbortError", "stopped"],
  ["NotAllowedError", "again"],
  ["DataError", "refused"],
] as const)("%s of the share sheet means %s", async (name, outcome) => {
  vi.stubGlobal("navigator", { share: () => Promise.reject(new DOMException("no", name)) });
  expect(await share({ kind: "file", file: FILE })).toBe(outcome);
});
