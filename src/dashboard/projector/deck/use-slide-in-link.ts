import { useEffect, useRef } from "react";
import type { Week } from "../../../domain/week.ts";
import type { Navigate } from "../../url/use-view-state.ts";
import type { ViewState } from "../../url/view-state.ts";
import type { Desk } from "./commands.ts";

/**
 * The link names week and slide, so that loading it anew comes back to both; stepping leaves no trail for the browser's
 * back. A number that somebody writes into the link is gone to.
 */
export function useSlideInLink(given: {
  readonly desk: Desk;
  readonly week: Week;
  readonly view: ViewState;
  readonly navigate: Navigate;
}): void {
  const { desk, week, view, navigate } = given;
  const { at, role } = desk;
  const own = view.own ?? "";
  const written = useRef(view.item);
  useEffect(() => {
    if (role === "speaker") return navigate({ week, own }, "replace");
    written.current = String(at + 1);
    navigate({ item: written.current, week, own }, "replace");
  }, [at, role, week, own, navigate]);
  const { act, now, count } = desk;
  const { item } = view;
  useEffect(() => {
    if (role === "speaker" || item === undefined || item === written.current) return;
    written.current = item;
    act({ kind: "go", to: Math.min(Math.max(1, Number(item)), count) - 1, now: now() });
  }, [item, role, act, now, count]);
}
