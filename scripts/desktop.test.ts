import { expect, test } from "vitest";
import { isDesktop } from "./desktop.ts";

test.each([
  ["linux", { DISPLAY: ":0" }],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }],
  ["darwin", {}],
  ["win32", {}],
] as const)("%s with %j is a desktop", (platform, env) => {
  expect(isDesktop(platform, env)).toBe(true);
});

test.each([
  ["linux", {}],
  ["linux", { DISPLAY: "" }],
  ["linux", { DISPLAY: ":0", CI: "true" }],
  ["linux", { DISPLAY: ":10", SSH_CONNECTION: "10.0.0.1 22" }],
  ["darwin", { SSH_TTY: "/dev/ttys0" }],
  ["win32", { CI: "1" }],
] as const)("%s with %j is not", (platform, env) => {
  expect(isDesktop(platform, env)).toBe(false);
});
