/** Where each cell of a honeycomb stands. */
export interface Comb {
  /** From the middle to a corner. */
  radius: number;
  columns: number;
  width: number;
  height: number;
}

const half = Math.sqrt(3) / 2;

/** The largest cells of which so many fit into the room, one row shifted against the next. */
export function fit(cells: number, width: number, height: number, largest = 60): Comb {
  for (let radius = largest; radius > 8; radius -= 0.5) {
    const columns = Math.floor(width / (2 * half * radius) - 0.5);
    if (columns < 1) continue;
    const comb = of(cells, columns, radius);
    if (comb.height <= height) return comb;
  }
  return of(cells, Math.max(1, Math.floor(width / (2 * half * 8) - 0.5)), 8);
}

/** Cells of one size in as many rows as they need. */
export function flow(cells: number, width: number, radius: number): Comb {
  return of(cells, Math.max(1, Math.floor(width / (2 * half * radius) - 0.5)), radius);
}

function of(cells: number, columns: number, radius: number): Comb {
  const rows = Math.max(1, Math.ceil(cells / columns));
  return {
    radius,
    columns,
    width: (columns + 0.5) * 2 * half * radius,
    height: (rows - 1) * 1.5 * radius + 2 * radius,
  };
}

export function middle(comb: Comb, index: number): { x: number; y: number } {
  const row = Math.floor(index / comb.columns);
  const column = index % comb.columns;
  return {
    x: (column + 0.5 + (row % 2) * 0.5) * 2 * half * comb.radius,
    y: comb.radius + row * 1.5 * comb.radius,
  };
}

/** A cell's outline around its middle, a little smaller than its room. */
export function outline(radius: number): string {
  const r = radius - 1.5;
  return [0, 1, 2, 3, 4, 5]
    .map((corner) => {
      const angle = (Math.PI / 3) * corner + Math.PI / 6;
      return `${(r * Math.cos(angle)).toFixed(1)},${(r * Math.sin(angle)).toFixed(1)}`;
    })
    .join(' ');
}

/** So much of a grid's name as tells it from its neighbours: 五金城社区第1微网格 is 五金城1. */
export function shortName(name: string, letters: number): string {
  const place = name.replace(/(社区|村)?第?(\d+)(微)?网格$/, '$2');
  const number = /\d+$/.exec(place)?.[0] ?? '';
  return place.slice(0, place.length - number.length).slice(0, letters) + number;
}
