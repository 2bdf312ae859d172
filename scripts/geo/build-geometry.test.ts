import { expect, test } from "vitest";
import { fileSource } from "./boundary-source.ts";
import { BoundaryFault, buildGeometry } from "./build-geometry.ts";

const tiny = new URL("../../tests/fixtures/geo/squares.tiny.json", import.meta.url).pathname;

test("a file with two regions of the wrong size is refused with every reason at once", async () => {
  const fault = await buildGeometry(await fileSource(tiny)).catch((error: unknown) => error);
  if (!(fault instanceof BoundaryFault)) throw new Error("the boundaries were accepted");
  expect(fault.faults).toContain("36.74: region is missing from the boundary file");
  expect(fault.faults.filter((line) => line.includes("officially"))).toHaveLength(2);
  expect(fault.faults.some((line) => line.startsWith("regions overlap"))).toBe(false);
});

test("a file without any region says so", async () => {
  const source = { features: [], attribution: { id: "", en: "" } };
  await expect(buildGeometry(source)).rejects.toThrow("no feature carries the code of a region");
});
