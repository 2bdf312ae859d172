import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./dashboard/app/app.tsx";
import { apiBase } from "./dashboard/app/head-start.ts";
import { openRoom } from "./dashboard/app/open-room.ts";

/** How long the shell of index.html stands for the sake of one rendering in place of two. */
const PATIENCE = 500;

/** Puts the application in the place of the shell. The entry calls it: the pages' parts import this one, and it waits for them. */
export async function begin(): Promise<void> {
  /** Mocks are asked for by the development server alone; the production build drops this branch and with it msw. */
  if (import.meta.env.DEV && import.meta.env["VITE_MOCKS"] !== undefined) {
    const { startMocks } = await import("../mocks/browser.ts");
    await startMocks();
  }
  if (document.readyState === "loading") {
    await new Promise((parsed) => document.addEventListener("DOMContentLoaded", parsed, { once: true }));
  }
  const root = document.getElementById("root");
  if (root === null) return;
  const { room, ready } = openRoom(apiBase());
  await Promise.race([ready, new Promise((over) => setTimeout(over, PATIENCE))]);
  // The skeleton has been seen already: the one that takes its place does not wait to appear.
  root.style.setProperty("--appear", "0s");
  ready.then(() => root.style.removeProperty("--appear"));
  createRoot(root).render(
    <StrictMode>
      <App room={room} />
    </StrictMode>,
  );
}
