/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import { clockWords } from '../../shared/time/time';
import { needKinds } from './gate.api';
import type { Waiting } from './hold';
import { latest, note } from './needs';

/** One key for each need: pressed while it is open. */
export function NeedKeys({ one }: { one: Waiting }) {
  return (
    <div class="need-keys" role="group" aria-label={t('gate.needs', { name: one.name })}>
      {needKinds.map((kind) => {
        const last = latest(one.needs, kind);
        const isOpen = last?.metAt === null;
        return (
          <button
            type="button"
            class="button"
            key={kind}
            aria-pressed={isOpen}
            onClick={() => void note(one.caseId, one.name, kind, isOpen)}
          >
            {t(`gateNeed.${kind}`)}
            {last && (
              <small>
                {isOpen
                  ? t('gate.need.open', { when: clockWords(last.askedAt) })
                  : t('gate.need.met', { when: clockWords(last.metAt) })}
              </small>
            )}
          </button>
        );
      })}
    </div>
  );
}
