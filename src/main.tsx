import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./dashboard/app/app.tsx";

/** Mocks are asked for by the development server alone; the production build drops this branch and with it msw. */
if (import.meta.env.DEV && import.meta.env["VITE_MOCKS"] !== undefined) {
  const { startMocks } = await import("../mocks/browser.ts");
  await startMocks();
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
