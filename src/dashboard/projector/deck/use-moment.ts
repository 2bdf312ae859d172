import { useEffect, useState } from "react";

/** The moment, the same in every window of this computer and never set back. In milliseconds. */
export const moment = () => performance.timeOrigin + performance.now();

/** The moment, moving on every second while `running`. */
export function useMoment(running: boolean): number {
  const [now, setNow] = useState(moment);
  useEffect(() => {
    if (!running) return;
    setNow(moment());
    const timer = setInterval(() => setNow(moment()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
