import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { compress } from "../compress.ts";
import { ROOT } from "../ensure-build.ts";
import type { Switch, SwitchTimes } from "./switches.ts";

/** Pages to compare with, beside the project where it is developed: the same content by hand, without and with a script. */
const FOLDER = join(ROOT, "..", "shared", "bench", "pages");
export const FLOOR = "floor";
export const FLOOR_JS = "floor-js";
const NAMES = [FLOOR, FLOOR_JS];

/** Every part of a reference page is there. */
export const REFERENCE_DRAWN = `["#kpis b", "#line path", "#stack rect", "#funnel rect", "#map path", "#table td"].every((part) => document.querySelector(part))`;

/** A click on the script's page, and what it takes on the office profile of a quiet machine: the pace of a run. */
const nav = (nth: number) => `#nav button:nth-of-type(${nth})`;
export const REFERENCE_CLICK: Switch & SwitchTimes = {
  name: "region",
  press: [nav(2), nav(3), nav(4)],
  shown: `document.querySelector(".kpi b").textContent`,
  inp: 110,
  changed: 102,
};

export function hasReferences(): boolean {
  return NAMES.every((name) => existsSync(join(FOLDER, name, "index.html")));
}

/** Serves the reference pages, each at `/<name>/`, packed like the page. They have inline scripts, hence no policy. */
export function createReferences(): Server {
  return createServer(async (request, response) => {
    const name = NAMES.find((one) => request.url === `/${one}/`);
    if (name === undefined) return response.writeHead(404).end();
    const type = "text/html; charset=utf-8";
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const html = await readFile(join(FOLDER, name, "index.html"));
    const { body, encoding } = await compress(html, { type, accepted, kept: true });
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Length": body.length,
      ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
    });
    return response.end(body);
  });
}
