/** What the search needs to know of a machine; injected, so that its order can be tested. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Full path of a program on PATH. */
  readonly onPath: (name: string) => string | undefined;
  /** Whether the program can be started and says its version. */
  readonly answers: (path: string) => boolean;
  /** Where Playwright would keep its own browser, whether it is there or not. */
  readonly playwrightPath: () => string | undefined;
  /** Runs an installer with its output shown; false when it failed. */
  readonly run: (command: string, args: readonly string[]) => boolean;
};

export class NoChromium extends Error {}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

const FIXED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * The Chromium to test with. Throws NoChromium with the one line to type; nothing is ever skipped for want of a browser.
 * A CHROMIUM_PATH that does not start is an error, never a reason to take another: someone meant that one.
 */
export function findChromium(machine: Machine, { install }: { readonly install: boolean }): string {
  const wanted = machine.env["CHROMIUM_PATH"];
  if (wanted !== undefined && wanted !== "") {
    if (machine.answers(wanted)) return wanted;
    throw new NoChromium(
      `CHROMIUM_PATH=${wanted} does not start. Type: export CHROMIUM_PATH=<path of a working Chromium>`,
    );
  }
  return look(machine) ?? (install ? installed(machine) : undefined) ?? giveUp(machine);
}

function look(machine: Machine): string | undefined {
  const candidates = [
    ...NAMES.map((name) => machine.onPath(name)),
    ...(FIXED[machine.platform] ?? []),
    machine.playwrightPath(),
  ];
  return candidates.find((path) => path !== undefined && machine.answers(path));
}

function installed(machine: Machine): string | undefined {
  if (machine.platform === "linux" && machine.isRoot && machine.onPath("apt-get") !== undefined) {
    machine.run("apt-get", ["update"]);
    machine.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    // On Ubuntu that package is a stub which does not start without snap: hence the second look.
    const found = look(machine);
    if (found !== undefined) return found;
  }
  machine.run("npx", ["playwright-core", "install", "chromium"]);
  return look(machine);
}

function giveUp(machine: Machine): never {
  const command =
    machine.platform === "linux" ? "sudo apt-get install -y chromium" : "npx playwright-core install chromium";
  throw new NoChromium(`No Chromium starts on this machine. Type: ${command}`);
}
