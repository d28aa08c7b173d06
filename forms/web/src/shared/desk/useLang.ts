import { useSyncExternalStore } from 'react';
import { lang, onLangChange, type Lang } from '../i18n';

/** Draws the component anew when the language is switched. */
export function useLang(): Lang {
  return useSyncExternalStore(onLangChange, lang);
}
