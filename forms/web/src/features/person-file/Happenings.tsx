/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { findTimeline, type Happening } from '../../shared/file/case-file.api';
import { lang, t } from '../../shared/i18n';
import { wall } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';

interface Read {
  items: Happening[];
  next: string | null;
}

/** What happened, newest first; older things are read when asked for. */
export function Happenings({ caseId }: { caseId: string }) {
  const [{ items, next }, setRead] = useState<Read>({ items: [], next: null });
  const [problem, setProblem] = useState<unknown>();
  const read = (cursor: string | null) =>
    findTimeline(caseId, cursor).then((page) => {
      setProblem(undefined);
      setRead((before) => ({
        items: cursor === null ? page.items : [...before.items, ...page.items],
        next: page.next,
      }));
    }, setProblem);
  useEffect(() => void read(null), [caseId]);
  return (
    <section class="card">
      <h2>{t('case.timeline')}</h2>
      {problem !== undefined && <Failure problem={problem} onAgain={() => void read(next)} />}
      <dl class="happenings">
        {items.map((one, index) => (
          <div key={`${one.at} ${String(index)}`}>
            <dt class="soft">
              {wall(one.at)} · {one.actor === 'system' ? t('case.system') : one.actorName}
            </dt>
            <dd>{one.text[lang()] ?? one.action}</dd>
          </div>
        ))}
      </dl>
      {next && (
        <button type="button" class="button" onClick={() => void read(next)}>
          {t('worklist.more')}
        </button>
      )}
    </section>
  );
}
