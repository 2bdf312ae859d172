import { createRoot } from "react-dom/client";
import "../../src/dashboard/ui/tokens.css";
import "../../src/dashboard/ui/global.css";
import { PatternDefs } from "../../src/dashboard/charts/patterns.tsx";
import { ALL_MARKS } from "./all-marks.ts";

/** All marks below each other at a fixed size; `?fault` draws each with its fault. */
const faulty = new URLSearchParams(location.search).has("fault");
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <>
      <PatternDefs />
      {ALL_MARKS.map(({ name, good, fault }) => (
        <div key={name} data-mark={name} style={{ width: 400, padding: 12, background: "#fff" }}>
          {faulty ? fault : good}
        </div>
      ))}
    </>,
  );
}
