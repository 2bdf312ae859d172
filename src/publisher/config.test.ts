import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import project from "../../publisher.config.json" with { type: "json" };
import { ConfigError, parseConfig } from "./config.ts";
import { loadConfig } from "./load-config.ts";
import { publishFolder } from "./publish.ts";
import { freshPlace } from "./publisher.fixture.ts";

function faultOf(value: unknown): string {
  try {
    parseConfig(value);
    return "none";
  } catch (error) {
    return error instanceof ConfigError ? error.text.en : "another error";
  }
}

test("figures are artificial unless the configuration says false in so many words", () => {
  for (const synthetic of [true, undefined, null, 0, "", "false", "no"]) {
    expect([synthetic, parseConfig({ ...project, synthetic }).synthetic]).toEqual([synthetic, true]);
  }
  expect(parseConfig({ ...project, synthetic: false }).synthetic).toBe(false);
});

test("a wrong field is named in both languages", () => {
  expect(faultOf({ ...project, title: { id: "Sinergi" } })).toContain('"title.en"');
  expect(faultOf({ ...project, refreshAnchor: "2026-W60" })).toContain('"refreshAnchor"');
  expect(faultOf({ ...project, base: { ...project.base, P: 3 } })).toContain('"base.P"');
  expect(faultOf({ ...project, expected: { ...project.expected, regional: ["polri"] } })).toContain(
    '"expected.regional.0"',
  );
  expect(faultOf({ ...project, deadline: { ...project.deadline, time: "17:00" } })).toContain('"deadline.time"');
  expect(faultOf([])).toContain("publisher.config.json");
  expect(() => parseConfig(null)).toThrow(ConfigError);
});

test("a merge of what does not exist is refused, since it would merge nothing", () => {
  expect(faultOf({ ...project, merges: { ban_pantua: {} } })).toContain('"merges.ban_pantua"');
  expect(faultOf({ ...project, merges: { ban_lewat_tenggat: { thp: {} } } })).toContain(
    '"merges.ban_lewat_tenggat.thp"',
  );
  const stray = { ban_lewat_tenggat: { tahap: { lainnya: ["klarifikasi", "entah"] } } };
  expect(faultOf({ ...project, merges: stray })).toContain('"merges.ban_lewat_tenggat.tahap.entah"');
});

test("the named file wins over the folder's, and the folder's over the project's", () => {
  const { folder, root } = freshPlace();
  expect(loadConfig(folder).title.id).toBe(project.title.id);
  writeFileSync(
    join(folder, "publisher.config.json"),
    JSON.stringify({ ...project, title: { id: "Folder", en: "Folder" } }),
  );
  expect(loadConfig(folder).title.id).toBe("Folder");
  writeFileSync(join(root, "lain.json"), JSON.stringify({ ...project, title: { id: "Lain", en: "Lain" } }));
  expect(loadConfig(folder, join(root, "lain.json")).title.id).toBe("Lain");
});

test("a broken configuration of the folder is refused, never passed over for the project's", async () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, "publisher.config.json"), "{");
  const outcome = await publishFolder(place);
  expect(outcome).toMatchObject({ kind: "refused", exitCode: 2 });
  expect(outcome.kind === "refused" && outcome.message?.id).toContain("publisher.config.json");
  expect(await publishFolder({ ...place, config: join(place.root, "tidak-ada.json") })).toMatchObject({ exitCode: 2 });
});
