/** A masked phone can't be called. */
export function canCall(phone: string): boolean {
  return /^\+?[\d -]+$/.test(phone);
}

export function telOf(phone: string): string {
  return `tel:${phone.replace(/[ -]/g, '')}`;
}
