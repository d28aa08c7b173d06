/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { t } from '../../shared/i18n';

/** A page below the tasks, with the way back to them. */
export function Below({ wide, children }: { wide?: boolean; children: ComponentChildren }) {
  return (
    <main id="main" class={wide ? 'wide' : undefined}>
      <p>
        <a href="#/tasks">← {t('task.back')}</a>
      </p>
      {children}
    </main>
  );
}
