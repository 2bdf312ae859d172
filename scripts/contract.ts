import { checkServer } from "../src/contract/check-server.ts";

/** `npm run contract -- <base url>`: checks any server of the JSON API; ends with 1 where it breaks the contract. */
const [base] = process.argv.slice(2);
if (base === undefined || !URL.canParse(base)) {
  console.error("npm run contract -- <base url>, such as http://localhost:4173 (what stands before /api/v1)");
  process.exitCode = 2;
} else {
  const draw = process.stderr.isTTY ? (path: string) => process.stderr.write(`\r\u001b[K${path}`) : undefined;
  const { failures, advice, files } = await checkServer(base, fetch, draw);
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  for (const line of failures) console.log(`fails: ${line}`);
  for (const line of advice) console.log(`advice: ${line}`);
  console.log(
    failures.length === 0
      ? `The contract holds: ${files} files asked for.`
      : `The contract is broken: ${failures.length} times.`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}
