import { useCallback, useEffect, useState } from "react";

const LONG_ENOUGH = 8000;

/** A few words that go by themselves; they stay where they are asked for, in the help. */
export function useNotice(): readonly [string, (text: string) => void] {
  const [notice, setNotice] = useState({ text: "", n: 0 });
  useEffect(() => {
    if (notice.text === "") return;
    const timer = setTimeout(() => setNotice({ text: "", n: 0 }), LONG_ENOUGH);
    return () => clearTimeout(timer);
  }, [notice]);
  const say = useCallback((text: string) => setNotice(({ n }) => ({ text, n: n + 1 })), []);
  return [notice.text, say];
}
