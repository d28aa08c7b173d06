const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTime =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

const farthestOffset = 18 * 60;

/** A day that the calendar has, within the years that the server takes. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (date.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** A moment with its offset, such as 2021-12-11T08:00+08:00. */
export function isMoment(text: string): boolean {
  const [, day, ...rest] = dateTime.exec(text) ?? [];
  if (day === undefined || !isDate(day)) return false;
  const [hours = 0, minutes = 0, seconds = 0, offsetHours = 0, offsetMinutes = 0] = rest.map(
    (part) => Number(part ?? 0),
  );
  return (
    hours < 24 &&
    minutes < 60 &&
    seconds < 60 &&
    offsetMinutes < 60 &&
    offsetHours * 60 + offsetMinutes <= farthestOffset
  );
}
