import type { FigureView } from "../../../src/dashboard/view/figure/figure.ts";

/** The same figure with what its picture must not let through: a mark that is drawn as a zero, or as another mark. */
export function faulty(figure: FigureView): FigureView {
  const { picture, table } = figure;
  switch (picture.kind) {
    case "history": {
      const points = picture.view.points.map(({ mark, ...point }) =>
        mark === "notReported" ? { ...point, value: picture.view.axis.from } : { ...point, ...(mark ? { mark } : {}) },
      );
      return { ...figure, picture: { ...picture, view: { ...picture.view, points } } };
    }
    case "bars": {
      const rows = picture.view.rows.map((row) =>
        row.mark === "notReported" ? { ...row, bar: { ...row.bar, mark: "confidential" as const } } : row,
      );
      return { ...figure, picture: { ...picture, view: { ...picture.view, rows } } };
    }
    case "dots": {
      const rows = picture.view.rows.map(({ mark, ...row }) =>
        mark === "notReported"
          ? { ...row, size: { value: picture.view.axis.from } }
          : { ...row, ...(mark ? { mark } : {}) },
      );
      return { ...figure, picture: { ...picture, view: { ...picture.view, rows } } };
    }
    case "panels": {
      const rows = picture.view.rows.map((row) => ({
        ...row,
        weeks: row.weeks.map((point) =>
          point.mark === "notReported" ? { ...point, mark: "confidential" as const } : point,
        ),
      }));
      return { ...figure, picture: { ...picture, view: { ...picture.view, rows } } };
    }
    case "map": {
      const areas = picture.view.areas.map((area) =>
        area.mark === "notReported" ? { ...area, fill: { kind: "step", level: 0 } as const } : area,
      );
      return { ...figure, picture: { ...picture, view: { ...picture.view, areas } } };
    }
    case "table": {
      const rows = table.rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ text, mark }, i) => (mark === undefined && i > 0 ? { text: "0" } : { text })),
      }));
      return { ...figure, table: { ...table, rows } };
    }
  }
}
