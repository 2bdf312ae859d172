import { DATA_FORMATS } from "./data-formats.ts";
import { FIGURE_FORMATS } from "./figure-formats.ts";
import type { Format } from "./order.ts";
import { PAGE_FORMATS } from "./page-formats.ts";
import { WEEK_FORMATS } from "./week-formats.ts";

/** Every way out of the dashboard, of everything; the first of each is the one that is chosen by itself. */
export const FORMATS: readonly Format[] = [...FIGURE_FORMATS, ...PAGE_FORMATS, ...WEEK_FORMATS, ...DATA_FORMATS];
