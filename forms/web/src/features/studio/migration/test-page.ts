import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioMigrationEn } from '../../../shared/i18n/studio-migration.en';
import { studioMigrationZh } from '../../../shared/i18n/studio-migration.zh';

addTexts({ zh: studioMigrationZh, en: studioMigrationEn });

/** Gives each test of a file a page of its own, in Chinese; `main` is what stands on it. */
export function testPage() {
  let root: Root;
  let main: HTMLElement;
  beforeEach(() => {
    (globalThis as Record<string, unknown>)['IS_REACT_ACT_ENVIRONMENT'] = true;
    main = document.createElement('main');
    document.body.append(main);
    root = createRoot(main);
  });
  afterEach(() => {
    act(() => root.unmount());
    main.remove();
    setLang('zh');
  });
  return {
    main: () => main,
    show: (shown: ReactNode) => act(() => root.render(shown)),
  };
}
