import type { Sealed } from './db';

const text = new TextEncoder();
const json = 0;
const binary = 1;

/**
 * The key of one person on this device, from the server's secret and the device's salt. Nothing
 * can read it out again, and without the server nobody can make it anew.
 *
 * @param secret in Base64
 */
export async function deriveKey(secret: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(secret), (one) => one.charCodeAt(0));
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: text.encode('sixfold device') },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Encrypts for one place; in another place it can't be opened. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt(algorithm(iv, place), key, encode(value));
  return { iv, box };
}

/** @throws if the key or the place is another one */
export async function unseal(key: CryptoKey, place: string, sealed: Sealed): Promise<unknown> {
  return decode(await crypto.subtle.decrypt(algorithm(sealed.iv, place), key, sealed.box));
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: text.encode(place) };
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const bytes = value instanceof Uint8Array ? value : text.encode(JSON.stringify(value));
  const whole = new Uint8Array(bytes.length + 1);
  whole[0] = value instanceof Uint8Array ? binary : json;
  whole.set(bytes, 1);
  return whole;
}

function decode(content: ArrayBuffer): unknown {
  const bytes = new Uint8Array(content, 1);
  if (new Uint8Array(content)[0] === binary) return bytes;
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}
