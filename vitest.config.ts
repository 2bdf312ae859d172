import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

/** Kill processes over and over: half a minute of their own, which `npm run check` does not wait for. */
const PROCESSES = ["scripts/stress/stress.test.ts", "src/publisher/kill.test.ts"];

/** Unit tests run in Node; a test of a component names jsdom in its first line. Journeys drive a real Chromium. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      env: { TZ: "UTC" },
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            environment: "node",
            // Some run the whole publisher; on a busy machine with two cores that takes a while.
            testTimeout: 60_000,
            include: ["{src,mocks,scripts}/**/*.test.{ts,tsx}", "tests/*.test.{ts,tsx}"],
            exclude: ["node_modules/**", ...PROCESSES],
            // Both cores; by itself one of two would be left to whoever waits.
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: "processes",
            environment: "node",
            testTimeout: 180_000,
            include: PROCESSES,
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            environment: "node",
            include: ["tests/{journeys,golden}/**/*.test.ts"],
            globalSetup: ["tests/journeys/global-setup.ts"],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: "full",
            environment: "node",
            include: ["tests/full/**/*.test.ts"],
            globalSetup: ["tests/journeys/global-setup.ts"],
            testTimeout: 1_800_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
          },
        },
      ],
    },
  }),
);
