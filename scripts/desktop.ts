import { spawn } from "node:child_process";

/** Whether somebody sits in front of this machine: no CI, no remote shell, and a display. */
export function isDesktop(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  const given = (name: string) => env[name] !== undefined && env[name] !== "";
  if (given("CI") || given("SSH_CONNECTION") || given("SSH_TTY")) return false;
  if (platform === "darwin" || platform === "win32") return true;
  return given("DISPLAY") || given("WAYLAND_DISPLAY");
}

/** Opens an address in the user's browser; where that fails, the printed address is enough. */
export function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  spawn(command ?? "", args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
