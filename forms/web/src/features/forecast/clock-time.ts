/** The time of day as the server wrote it, in its own zone: `2021-12-11T20:00:00+08:00`. */
export function clockTime(at: string): string {
  return /T(\d\d:\d\d)/.exec(at)?.[1] ?? at;
}
