import type { Bilingual } from "../../indicators/definition.ts";

/** Words of the frame: navigation, week stepper and picker, states. */
export const SHELL_WORDS = {
  simulated: { id: "DATA SIMULASI", en: "SIMULATED DATA" },
} satisfies Record<string, Bilingual>;
