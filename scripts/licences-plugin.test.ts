import { expect, test } from "vitest";
import { packageOf } from "./licences-plugin.ts";

test.each([
  ["/a/node_modules/react/index.js", ["react"]],
  ["/a/node_modules/@tanstack/query-core/build/x.js", ["@tanstack/query-core"]],
  ["/a/node_modules/b/node_modules/c/x.js", ["c"]],
  ["C:\\a\\node_modules\\zod\\x.js", ["zod"]],
  ["/a/src/main.tsx", []],
  ["\0virtual", []],
])("%s is of %j", (id, packages) => {
  expect(packageOf(id)).toEqual(packages);
});
