/** @jsxImportSource preact */
import { addTexts, t, word } from '../../shared/i18n';
import { gateEn } from '../../shared/i18n/gate.en';
import { gateZh } from '../../shared/i18n/gate.zh';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { clockWords } from '../../shared/time/time';

addTexts({ zh: gateZh, en: gateEn });

/** What was noted at a gate; where it was refused, no task tells what to do, so this does. */
export function GateEntry({ entry }: { entry: Entry }) {
  return (
    <>
      {entry.call === 'gate-need' && <p>{needOf(entry)}</p>}
      {entry.state !== 'waiting' && (
        <>
          <p>{t(entry.call === 'gate-need' ? 'gate.lateNeedWhat' : 'gate.lateOpeningWhat')}</p>
          <div class="acts">
            <a class="button" href="#/work/gate">
              {t(entry.call === 'gate-need' ? 'gate.toCall' : 'gate.correct')}
            </a>
            <button type="button" class="button" onClick={() => void outbox().discard(entry)}>
              {t('gate.giveUp')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function needOf({ data }: Entry): string {
  const { need, met, at } = data as { need: string; met: boolean; at: string };
  return t(met ? 'gate.lateNeedMet' : 'gate.lateNeed', {
    need: word('gateNeed', need),
    when: clockWords(at),
  });
}
