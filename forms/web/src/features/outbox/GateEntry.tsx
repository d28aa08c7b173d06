/** @jsxImportSource preact */
import { addTexts, t, word, type TextKey } from '../../shared/i18n';
import { gateEn } from '../../shared/i18n/gate.en';
import { gateZh } from '../../shared/i18n/gate.zh';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { clockWords } from '../../shared/time/time';

addTexts({ zh: gateZh, en: gateEn });

interface Advice {
  what: TextKey;
  /** What the way back to the gate is for. */
  way?: TextKey;
}

const advice: Partial<Record<Entry['call'], Advice>> = {
  'open-case': { what: 'gate.lateOpeningWhat', way: 'gate.correct' },
  'gate-need': { what: 'gate.lateNeedWhat', way: 'gate.toCall' },
  'gate-left': { what: 'gate.lateLeftWhat' },
};

/** What was noted at a gate; where it was refused, no task tells what to do, so this does. */
export function GateEntry({ entry }: { entry: Entry }) {
  const told = noted(entry);
  const todo = entry.state === 'waiting' ? undefined : advice[entry.call];
  return (
    <>
      {told && <p>{told}</p>}
      {todo && (
        <>
          <p>{t(todo.what)}</p>
          <div class="acts">
            {todo.way && (
              <a class="button" href="#/work/gate">
                {t(todo.way)}
              </a>
            )}
            <button type="button" class="button" onClick={() => void outbox().discard(entry)}>
              {t('outbox.giveUp')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function noted({ call, data }: Entry): string {
  const { need, met, at } = data as { need: string; met: boolean; at: string };
  if (call === 'gate-left') return t('gate.lateLeft', { when: clockWords(at) });
  if (call !== 'gate-need') return '';
  return t(met ? 'gate.lateNeedMet' : 'gate.lateNeed', {
    need: word('gateNeed', need),
    when: clockWords(at),
  });
}
