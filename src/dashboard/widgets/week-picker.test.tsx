// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { cutOffAt, isRefreshWeek, jakartaTime, toWeek, type Week, weekRange } from "../../domain/week.ts";
import { WeekStepper } from "./week-picker-stepper.tsx";

// The table of the weeks comes when it is asked for: on a busy machine that takes a while.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const WEEKS = weekRange(toWeek("2025-W40"), toWeek("2026-W47")).map((week) => ({
  week,
  cutOff: jakartaTime(cutOffAt(week)),
  expected: 43,
  onTime: 39,
  late: 3,
  missing: 1,
  participantsRefreshed: isRefreshWeek(week, 4, toWeek("2026-W47")),
}));

function Page({ start = "2026-W47" }: { readonly start?: string }) {
  const [week, setWeek] = useState<Week>(toWeek(start));
  return <WeekStepper locale="id" week={week} weeks={WEEKS} onWeek={setWeek} />;
}

async function openPicker(start?: string) {
  const user = userEvent.setup();
  render(<Page {...(start === undefined ? {} : { start })} />);
  const opener = screen.getByRole("button", { name: /^Minggu ke-\d+ \d/ });
  await user.click(opener);
  return { user, opener, dialog: await screen.findByRole("dialog", { name: "Pilih minggu" }) };
}

const focused = () => document.activeElement?.getAttribute("aria-label");

test("it opens on the week in hand with the newest on top", async () => {
  const { dialog } = await openPicker("2026-W45");
  expect(focused()).toBe("Minggu ke-45");
  const rows = within(dialog).getAllByRole("row");
  expect(rows[1]?.textContent).toBe("Ke-4716–22 Novdata peserta dimutakhirkan39");
  expect(rows[2]?.textContent).toBe("Ke-469–15 Nov39");
});

test("arrows move, Enter opens the week, and the focus returns to the button", async () => {
  const { user, opener } = await openPicker();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(focused()).toBe("Minggu ke-46");
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(opener.textContent).toContain("Minggu ke-46");
});

test("Esc closes without a change and returns the focus", async () => {
  const { user, opener } = await openPicker();
  await user.keyboard("{ArrowDown}{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(opener.textContent).toContain("Minggu ke-47");
});

test("Tab goes round inside the dialog", async () => {
  const { user, dialog } = await openPicker();
  const visited: boolean[] = [];
  for (let i = 0; i < 6; i += 1) {
    await user.tab();
    visited.push(dialog.contains(document.activeElement));
  }
  await user.tab({ shift: true });
  expect(visited.every(Boolean) && dialog.contains(document.activeElement)).toBe(true);
});

test("another year shows its own weeks; a year of 53 weeks says so", async () => {
  const { user, dialog } = await openPicker();
  expect(within(dialog).getByText("2026 memiliki 53 minggu; minggu ke-53 berakhir 3 Januari 2027.")).toBeTruthy();
  expect(within(dialog).getByText("Minggu ke-48 terbit Sen, 30 Nov 2026, 16.00")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "2025" }));
  expect(within(dialog).queryByText(/memiliki 53 minggu/)).toBeNull();
  expect(within(dialog).getAllByRole("row")[1]?.textContent).toContain("Ke-52");
});

test("a press outside closes it", async () => {
  const { user } = await openPicker();
  await user.click(document.body);
  expect(screen.queryByRole("dialog")).toBeNull();
});
