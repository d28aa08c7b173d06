import type { Me } from '../../../shared/api/types';
import { t } from '../../../shared/i18n';
import { Num } from '../Num';
import { Panel } from '../Panel';
import type { ListAtCutOff, Replies } from './cut-off.api';
import { Reply } from './Reply';
import { StopLines } from './Stops';

interface Props {
  lists: ListAtCutOff[];
  replies: Record<string, Replies>;
  me: Me;
  signs: boolean;
  onDone: () => void;
}

/** How far each list of the day is, and its answer: ready, signed, sent. */
export function Lists({ lists, replies, me, signs, onDone }: Props) {
  return (
    <Panel title={t('board.lists')} area="cut-off-lists">
      {lists.length === 0 && <p className="soft">{t('board.noLists')}</p>}
      {lists.map(({ progress, checking, stops }) => {
        const reply = replies[progress.id];
        return (
          <article key={progress.id} className="list-line">
            <h3>
              <a href={`#/lists/${progress.id}`}>{progress.name}</a>
            </h3>
            <p>
              {t('board.checkedOf', { n: progress.checked, all: progress.named })}
              {' · '}
              <Num
                value={checking}
                label={`${progress.name} ${t('cutOff.checking')}`}
                drill={{
                  title: `${progress.name} · ${t('cutOff.checking')}`,
                  kind: 'cases',
                  figure: 'STOPPED',
                  within: { list: progress.id },
                }}
              />{' '}
              {t('cutOff.checking')}
            </p>
            <progress
              max={Math.max(1, progress.named)}
              value={progress.checked}
              aria-label={t('board.checkedOf', { n: progress.checked, all: progress.named })}
            />
            {lists.length > 1 && (
              <details>
                <summary>{t('cutOff.stops')}</summary>
                <StopLines stops={stops} of={checking} list={progress} />
              </details>
            )}
            {reply && <Reply replies={reply} me={me} signs={signs} onDone={onDone} />}
          </article>
        );
      })}
    </Panel>
  );
}
