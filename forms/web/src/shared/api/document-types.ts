import words from '../../../../../engine/src/main/resources/org/sixfold/casefile/document-types.json';
import { inLanguage } from '../i18n';

/** By which papers a person may be known; the server reads the same file. */
export const documentTypes = Object.keys(words);

/** What a type is called; what a list calls by a word of its own is called so. */
export function documentType(type: string | null | undefined): string {
  const known = new Map(Object.entries(words)).get(type ?? '');
  return known ? inLanguage(known) : (type ?? '');
}
