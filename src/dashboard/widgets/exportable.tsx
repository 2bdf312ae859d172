import { type ReactNode, useRef } from "react";
import { type FigureMaker, useExportable } from "./exportables.ts";

/** A box around a figure that has no frame: it can be exported all the same, through *Unduh*. */
export function Exportable(props: {
  readonly figure: FigureMaker;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const { figure, className, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useExportable(box, figure);
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
