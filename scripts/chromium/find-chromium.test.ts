import { expect, test } from "vitest";
import { findChromium, type Machine, NoChromium } from "./find-chromium.ts";

const NPX = "npx playwright-core install chromium";
const APT = ["apt-get update", "apt-get install -y --no-install-recommends chromium"];

type Setting = {
  platform?: NodeJS.Platform;
  wanted?: string;
  path?: Record<string, string>;
  working?: string[];
  isRoot?: boolean;
  /** What starts to work once that command ran. */
  brings?: Record<string, string>;
};

function fake(setting: Setting): { machine: Machine; ran: string[] } {
  const working = new Set(setting.working);
  const ran: string[] = [];
  const machine: Machine = {
    platform: setting.platform ?? "linux",
    env: { CHROMIUM_PATH: setting.wanted },
    isRoot: setting.isRoot ?? false,
    onPath: (name) => setting.path?.[name],
    answers: (path) => working.has(path),
    playwrightPath: () => "/cache/chrome",
    run: (command, args) => {
      const line = [command, ...args].join(" ");
      ran.push(line);
      const brought = setting.brings?.[line];
      if (brought !== undefined) working.add(brought);
      return brought !== undefined;
    },
  };
  return { machine, ran };
}

const find = (setting: Setting, install = false) => findChromium(fake(setting).machine, { install });
const onPath = { chromium: "/usr/bin/chromium", "google-chrome": "/usr/bin/google-chrome" };

test("CHROMIUM_PATH comes before everything", () => {
  const working = ["/my/chrome", "/usr/bin/chromium"];
  expect(find({ wanted: "/my/chrome", path: onPath, working })).toBe("/my/chrome");
});

test("a broken CHROMIUM_PATH is an error, although another Chromium works", () => {
  const setting = { wanted: "/my/chrome", path: onPath, working: ["/usr/bin/chromium"] };
  expect(() => find(setting, true)).toThrow(NoChromium);
  expect(() => find(setting, true)).toThrow(/CHROMIUM_PATH=\/my\/chrome/);
});

test("names on PATH come before Playwright's cache, and one that does not start is passed over", () => {
  const working = ["/usr/bin/google-chrome", "/cache/chrome"];
  expect(find({ path: onPath, working })).toBe("/usr/bin/google-chrome");
});

test("the fixed paths of macOS and Windows come before Playwright's cache", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(find({ platform: "darwin", working: [mac, "/cache/chrome"] })).toBe(mac);
  const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  expect(find({ platform: "win32", working: [windows, "/cache/chrome"] })).toBe(windows);
});

test("Playwright's cache is the last before an installation", () => {
  const { machine, ran } = fake({ working: ["/cache/chrome"], isRoot: true });
  expect(findChromium(machine, { install: true })).toBe("/cache/chrome");
  expect(ran).toEqual([]);
});

test("nothing is installed unless asked", () => {
  const { machine, ran } = fake({ isRoot: true });
  expect(() => findChromium(machine, { install: false })).toThrow(NoChromium);
  expect(ran).toEqual([]);
});

test("root with apt-get installs by apt and looks again", () => {
  const path = { ...onPath, "apt-get": "/usr/bin/apt-get" };
  const { machine, ran } = fake({ isRoot: true, path, brings: { [APT[1] ?? ""]: "/usr/bin/chromium" } });
  expect(findChromium(machine, { install: true })).toBe("/usr/bin/chromium");
  expect(ran).toEqual(APT);
});

test("where apt brings nothing that starts, Playwright installs", () => {
  const path = { "apt-get": "/usr/bin/apt-get" };
  const { machine, ran } = fake({ isRoot: true, path, brings: { [NPX]: "/cache/chrome" } });
  expect(findChromium(machine, { install: true })).toBe("/cache/chrome");
  expect(ran).toEqual([...APT, NPX]);
});

test.each([
  { isRoot: false, path: { "apt-get": "/usr/bin/apt-get" } },
  { isRoot: true, path: {} },
  { isRoot: true, path: { "apt-get": "/usr/bin/apt-get" }, platform: "darwin" as const },
])("apt is left alone with %j", (setting) => {
  const { machine, ran } = fake({ ...setting, brings: { [NPX]: "/cache/chrome" } });
  expect(findChromium(machine, { install: true })).toBe("/cache/chrome");
  expect(ran).toEqual([NPX]);
});

test("where nothing starts after all, one line says what to type", () => {
  expect(() => find({}, true)).toThrow("No Chromium starts on this machine. Type: sudo apt-get install -y chromium");
  expect(() => find({ platform: "darwin" }, true)).toThrow(
    /^No Chromium .* Type: npx playwright-core install chromium$/,
  );
});
