/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import { findTimeliness, type By, type Timeliness } from '../../shared/api/timeliness';
import type { Me } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import { nowLocalInput } from '../../shared/time/time';
import { lastDays } from './days';
import { LateTasks } from './LateTasks';
import { ReplyForm } from './ReplyForm';
import './timeliness.css';

/** How far my grids and my role kept their deadlines, which tasks did not, and my say to it. */
export default function TimelinessPage({ me }: { me: Me }) {
  return (
    <>
      <h1>{t('prompt.title')}</h1>
      <p class="soft">{t('prompt.hint')}</p>
      <Points by="GRID" title={t('prompt.byGrid')} />
      <Points by="ROLE" title={t('prompt.byRole')} only={me.role} />
    </>
  );
}

interface Props {
  by: By;
  title: string;
  /** The one point that is the reader's own. */
  only?: string;
}

function Points({ by, title, only }: Props) {
  const [found, setFound] = useState<Timeliness>();
  const [problem, setProblem] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const days = lastDays(nowLocalInput().slice(0, 10));
  useEffect(() => {
    findTimeliness(days, by).then(setFound, setProblem);
  }, [by, turn]);
  const lines = found?.lines.filter((line) => !only || line.key === only) ?? [];
  const name = (key: string) =>
    by === 'ROLE' ? word('role', key) : (lines.find((line) => line.key === key)?.name ?? key);
  return (
    <section class="card" aria-labelledby={`points-${by}`}>
      <h2 id={`points-${by}`}>{title}</h2>
      {problem !== undefined && (
        <p class="notice" role="alert">
          {problemText(problem)}
        </p>
      )}
      {!found && problem === undefined && <p role="status">{t('loading')}</p>}
      {found && lines.length === 0 && <p class="empty">{t('prompt.none')}</p>}
      <ul class="points">
        {lines.map((line) => (
          <li key={line.key}>
            <h3>{name(line.key)}</h3>
            <p>
              {t('prompt.numbers', { due: line.due, inTime: line.inTime, late: line.late })}
              {line.medianLateSeconds !== null &&
                ` ${t('prompt.median', { n: Math.round(line.medianLateSeconds / 60) })}`}
            </p>
            {line.late > 0 && <LateTasks by={by} point={line.key} days={days} />}
          </li>
        ))}
      </ul>
      {found && found.replies.length > 0 && (
        <>
          <h3>{t('prompt.replies')}</h3>
          <ul class="said">
            {found.replies
              .filter((one) => !only || one.key === only)
              .map((one) => (
                <li key={one.id}>
                  <span class="soft">
                    {name(one.key)} · {one.saidByName}
                  </span>
                  <br />
                  {one.text}
                </li>
              ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <ReplyForm
          by={by}
          days={days}
          points={lines.map((line) => ({ key: line.key, name: name(line.key) }))}
          onSaid={() => setTurn((n) => n + 1)}
        />
      )}
    </section>
  );
}
