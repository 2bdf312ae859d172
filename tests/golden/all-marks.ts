import { HISTORY_MARKS } from "./history-marks.tsx";
import { GOLDEN_MARKS } from "./marks.tsx";
import { PLACE_MARKS } from "./place-marks.tsx";
import { SLIDE_MARKS } from "./slide-marks.tsx";

/** Every mark that has a picture. */
export const ALL_MARKS = [...GOLDEN_MARKS, ...HISTORY_MARKS, ...PLACE_MARKS, ...SLIDE_MARKS];
