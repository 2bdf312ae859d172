import { useEffect, useState } from "react";

/** Moves the focus to the element of an id once it has been drawn: what held it may be gone by then. */
export function useFocusNext(): (id: string) => void {
  const [next, setNext] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (next !== undefined) document.getElementById(next.id)?.focus();
  }, [next]);
  return (id) => setNext({ id });
}
