/** The flags of every launch: no sandbox for containers, and nothing that talks to the network by itself. */
export const LAUNCH_FLAGS: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
