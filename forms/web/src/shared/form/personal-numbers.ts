/** The server's own pattern (`PersonalNumbers`); without a look behind, which old phones can't do. */
const gap = '[ -]?';
const digit = `${gap}\\d`;
const born = `(?:${gap}1${gap}[89]|${gap}2${gap}0)${digit}${digit}${gap}[01]${digit}${gap}[0-3]${digit}`;
const idNumber = `[1-9](?:${digit}){5}${born}(?:${digit}){3}${gap}[\\dXx]`;
const mobile = `(?:\\+?86${gap})?1${gap}[3-9](?:${digit}){9}`;
const fixed = `0\\d{2,3}${gap}\\d{3,4}${gap}\\d{4}`;
const any = new RegExp(`(?:^|\\D)(?:${idNumber}|${mobile}|${fixed})(?!\\d)`);

/** Whether a phone or an ID number stands in a text, however it is set. */
export function personalNumbersIn(text: string): boolean {
  return any.test(text.normalize('NFKC'));
}
