import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFaults, modulesOf } from "./architecture/import-rules.ts";
import { readSources } from "./architecture/sources.ts";
import { exportFaults, textFaults } from "./architecture/text-rules.ts";

const root = join(import.meta.dirname, "..");
const sources = new Map([
  ...readSources(root, ["src", "mocks", "scripts", "tests"]),
  ["index.html", readFileSync(join(root, "index.html"), "utf8")] as const,
]);

test("the rules see the project", () => {
  expect(modulesOf(sources).length).toBeGreaterThan(200);
});

test("imports go one way", () => {
  expect(importFaults(sources)).toEqual([]);
});

test("names, sizes and words are those of the house", () => {
  expect(textFaults(sources)).toEqual([]);
});

test("every export has a name, and no file is a barrel", () => {
  expect(exportFaults(sources)).toEqual([]);
});

test.each([
  ["a lower room", "src/domain/a.ts", "../indicators/registry.ts"],
  ["a lower room, of a type alone", "src/indicators/a.ts", "../contract/week-file.ts", "import type { A } from"],
  ["a lower room, in passing on", "src/contract/a.ts", "../returns/types.ts", "export { A } from"],
  ["a lower room, when needed", "src/dashboard/data/a.ts", "../view/week-view.ts", "await import"],
  ["the frame from a chart", "src/dashboard/charts/a.tsx", "../ui/button.tsx"],
  ["the page from the publisher", "src/publisher/a.ts", "../dashboard/i18n/words.ts"],
  ["the publisher from the page", "src/dashboard/app/a.tsx", "../../publisher/publish.ts"],
  ["the page from the core", "src/returns/a.ts", "../dashboard/i18n/words.ts"],
  ["the publisher from the core", "src/returns/a.ts", "../publisher/disk.ts"],
  ["the page from the mocks", "mocks/a.ts", "../src/dashboard/i18n/words.ts"],
  ["the mocks from the page", "src/dashboard/app/a.tsx", "../../../mocks/sets.ts"],
  ["scripts from the publisher", "src/publisher/a.ts", "../../scripts/listen.ts"],
  ["tests from scripts", "scripts/a.ts", "../tests/journeys/harness.ts"],
  ["a room below the entry's", "src/main.tsx", "./dashboard/pages/week-page.tsx"],
  ["a room that is not on the list", "src/dashboard/app/a.tsx", "../shared/a.ts"],
  ["Node in a room of both programs", "src/returns/a.ts", "node:fs"],
  ["Node without its prefix", "src/dashboard/data/a.ts", "fs"],
  ["Recharts outside charts", "src/dashboard/widgets/a.tsx", "recharts"],
  ["Leaflet outside map", "src/dashboard/pages/a.tsx", "leaflet/dist/leaflet.css"],
  ["TanStack Table outside table", "src/dashboard/widgets/a.tsx", "@tanstack/react-table"],
  ["the mock library in the page", "src/main.tsx", "msw/browser"],
  ["a spreadsheet library outside its folder", "src/returns/a.ts", "@e965/xlsx"],
  ["an archive library outside its folder", "src/publisher/a.ts", "fflate"],
  ["the reader of spreadsheets from the room that is given it", "src/returns/a.ts", "./xlsx/read-workbook.ts"],
])("an import of %s is found", (_, path, target, form = "import { A } from") => {
  const statement = form === "await import" ? `await import("${target}");` : `${form} "${target}";`;
  expect(importFaults(new Map([[path, statement]]))).toHaveLength(1);
});

test.each([
  ["src/indicators/a.ts", "../domain/week.ts"],
  ["src/publisher/a.ts", "../returns/types.ts"],
  ["src/publisher/a.ts", "node:fs"],
  ["src/dashboard/view/a.ts", "../i18n/format.ts"],
  ["src/dashboard/charts/a.tsx", "recharts"],
  ["src/dashboard/map/a.ts", "./generated/banten.json?url"],
  ["src/returns/xlsx/a.ts", "@e965/xlsx"],
  ["src/publisher/a.ts", "../returns/xlsx/read-workbook.ts"],
  ["mocks/a.ts", "../src/publisher/publish.ts"],
  ["src/domain/a.test.ts", "../returns/types.ts"],
])("%s may import %s", (path, target) => {
  expect(importFaults(new Map([[path, `import { A } from "${target}";`]]))).toEqual([]);
});

test("a file in no room is found", () => {
  expect(importFaults(new Map([["src/dashboard/a.ts", 'import "react";']]))).toHaveLength(1);
});

test("a file that cannot be parsed does not pass for clean", () => {
  expect(() => importFaults(new Map([["src/domain/a.ts", "import {"]]))).toThrow("src/domain/a.ts");
});

test.each([
  ["a name in camel case", "src/domain/weekRange.ts", ""],
  ["a barrel", "src/domain/index.ts", ""],
  ["a name that says nothing", "src/domain/date-utils.ts", ""],
  ["a folder that says nothing", "src/dashboard/helpers/a.ts", ""],
  ["a long file", "src/domain/a.ts", "\n".repeat(251)],
  ["markup from a string", "src/dashboard/ui/a.tsx", "element.inner" + "HTML = text;"],
  ["React's way around it", "src/dashboard/ui/a.tsx", "<p dangerouslySet" + "InnerHTML={x} />"],
  ["a forbidden word", "src/indicators/a.ts", "// eks " + "napiter"],
  ["a forbidden word in capitals", "src/dashboard/i18n/a.ts", '"Dita' + 'han"'],
  ["a left-over", "src/domain/a.ts", "// TO" + "DO: later"],
  ["a line for debugging", "src/domain/a.ts", "console" + ".log(1);"],
  ["a test that is alone", "src/domain/a.test.ts", "test.on" + "ly('a')"],
  ["another origin in the source", "src/dashboard/ui/a.css", "@import url(https://fonts.bunny.net/x);"],
  ["another origin without its scheme", "index.html", '<script src="//cdn.test.com/x.js"></script>'],
])("%s is found", (_, path, text) => {
  expect(textFaults(new Map([[path, text]]))).toHaveLength(1);
});

test("namespaces and examples are no origins, and lists may be long", () => {
  const good = new Map([
    ["public/a.svg", '<svg xmlns="http://www.w3.org/2000/svg">'],
    ["src/dashboard/data/a.fixture.ts", '"https://sinergi.example/api/v1/"'],
    ["src/domain/region-table.ts", "\n".repeat(400)],
  ]);
  expect(textFaults(good)).toEqual([]);
});

test.each([
  ["a barrel by stars", "src/domain/a.ts", 'export * from "./week.ts";'],
  ["a default export", "src/domain/a.ts", "export default 1;"],
  ["a component file without a component", "src/dashboard/ui/a.tsx", "export const a = 1;"],
])("%s is found", (_, path, text) => {
  expect(exportFaults(new Map([[path, text]]))).toHaveLength(1);
});
