/** A signature drawn with a finger: the signer's name, and strokes of x and y in turn. */
export interface Drawn {
  name: string;
  strokes: number[][];
}

/** The sheet that is signed on. */
export const sheet = { width: 1000, height: 400 };

export const mostStrokes = 100;
export const mostNumbers = 4000;

/** Whether something was drawn, well or not: else a signature is a typed name. */
export function isDrawing(value: unknown): value is Drawn {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same limits as the server's. */
export function isWellDrawn(value: Drawn): boolean {
  const { name, strokes, ...more } = value as Drawn & Record<string, unknown>;
  if (typeof name !== 'string' || !Array.isArray(strokes) || Object.keys(more).length > 0)
    return false;
  if (strokes.length === 0 || strokes.length > mostStrokes || !strokes.every(isStroke))
    return false;
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= mostNumbers;
}

/** Drawn well, by nobody yet: worth a word while it is filled in. */
export function lacksSigner(value: unknown): boolean {
  return isDrawing(value) && isWellDrawn(value) && value.name.trim() === '';
}

function isStroke(stroke: unknown): boolean {
  if (!Array.isArray(stroke) || stroke.length < 4 || stroke.length % 2 !== 0) return false;
  return stroke.every(
    (at: unknown, index) =>
      Number.isInteger(at) &&
      (at as number) >= 0 &&
      (at as number) <= (index % 2 === 0 ? sheet.width : sheet.height),
  );
}
