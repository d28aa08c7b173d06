/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import type { Waiting } from './hold';
import { noteLeft } from './needs';

/** The person has gone while doctor or officer were at work; asked twice, for the clock ends. */
export function LeftKey({ one }: { one: Waiting }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {t('gate.left.key')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button primary"
        onClick={() => void noteLeft(one.caseId, one.name)}
      >
        {t('gate.left.sure', { name: one.name })}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsked(false)}>
        {t('gate.left.not')}
      </button>
    </>
  );
}
