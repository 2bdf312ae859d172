// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { LevelButton } from "./level-button.tsx";

afterEach(cleanup);

const level = {
  title: "Angka kisaran, bukan hitungan tepat",
  text: "≈ 115: nilai sebenarnya antara 111 dan 119.",
  points: ["Satu."],
};
const show = () => render(<LevelButton locale="id" value="≈ 85%" speech="sekitar 85%" level={level} />);

test("a level opens its explanation by keyboard, closes on Escape and gives the focus back", async () => {
  const user = userEvent.setup();
  show();
  const button = screen.getByRole("button", { name: "sekitar 85%, angka kisaran: penjelasan" });
  button.focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("dialog", { name: level.title }).textContent).toContain("antara 111 dan 119");
  expect(button.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("a press beside it closes the explanation", async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole("button"));
  await user.click(document.body);
  expect(screen.queryByRole("dialog")).toBeNull();
});
