import { fetchAhead, showAhead } from "./dashboard/app/head-start.ts";

/** The data first: the application would keep the browser too busy to ask for them. */
async function start(): Promise<void> {
  showAhead();
  // The mocks have to stand before anything is asked for: there main.tsx begins with them.
  if (import.meta.env.PROD) await fetchAhead();
  const { begin } = await import("./main.tsx");
  await begin();
}

start().catch((error: unknown) => {
  // Without its libraries nothing of the application is there to say so.
  document.getElementById("root")?.replaceChildren();
  document.getElementById("gone")?.removeAttribute("hidden");
  if (!navigator.onLine) window.addEventListener("online", () => window.location.reload(), { once: true });
  throw error;
});
