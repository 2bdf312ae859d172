// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Crash } from "./crash.tsx";
import { ChunkError } from "./lazy-pages.tsx";

beforeEach(() => window.history.replaceState(null, "", "#/"));
afterEach(cleanup);

const show = (error: unknown, reload = vi.fn()) => {
  render(<Crash locale="id" error={error} onAgain={() => {}} reload={reload} />);
  return reload;
};

test("a part that is gone after a deployment reloads the page once, then says so", () => {
  expect(show(new ChunkError("page"))).toHaveBeenCalledTimes(1);
  cleanup();
  expect(show(new ChunkError("page"))).not.toHaveBeenCalled();
  expect(screen.getByRole("alert").textContent).toContain("Bagian aplikasi tidak ditemukan");
});

test("a failure of the page itself reloads nothing and offers another try", () => {
  expect(show(new Error("broken"))).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Coba lagi" })).toBeTruthy();
});
