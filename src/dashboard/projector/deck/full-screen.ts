/** In and out of full screen with the whole page; undefined where the browser has none. A refusal leaves the window as it is. */
export function toggleFullScreen(): (() => void) | undefined {
  if (document.fullscreenEnabled !== true) return undefined;
  const ignore = () => undefined;
  return () => {
    if (document.fullscreenElement === null) document.documentElement.requestFullscreen().catch(ignore);
    else document.exitFullscreen().catch(ignore);
  };
}
