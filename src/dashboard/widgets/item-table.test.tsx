// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { ItemView } from "../view/items-view.ts";
import { ItemTable } from "./item-table.tsx";

afterEach(cleanup);

const item = (key: string): ItemView => ({
  key,
  owner: key,
  text: "Kirim laporan",
  foreign: true,
  due: "Sen, 23 Nov",
  overdue: false,
});

test("the rest of a list is shown on request and can be folded again", async () => {
  const user = userEvent.setup();
  const items = { first: [item("a"), item("b")], rest: [item("c")] };
  render(<ItemTable locale="id" items={items} caption="Siapa" what="Tindakan" headed />);
  const onScreen = () => screen.getAllByRole("row").filter((row) => row.closest('[class*="onPaper"]') === null);
  expect(onScreen()).toHaveLength(3);
  // Paper cannot be unfolded: there the rest stands below.
  expect(document.querySelectorAll('[class*="onPaper"] tr')).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "dan 1 lainnya" }));
  expect(screen.getAllByRole("rowheader").map((cell) => cell.textContent)).toEqual(["a", "b", "c"]);
  await user.click(screen.getByRole("button", { name: "Tampilkan lebih sedikit" }));
  expect(onScreen()).toHaveLength(3);
});

test("a list that is whole has no button, and what an agency wrote is marked as Indonesian", () => {
  render(<ItemTable locale="en" items={{ first: [item("a")], rest: [] }} caption="Who" what="Action" headed={false} />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("Kirim laporan").lang).toBe("id");
});
