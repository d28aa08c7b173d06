import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../../shared/desk/DataTable';
import { Labelled } from '../../../shared/desk/Labelled';
import { Time } from '../../../shared/desk/Time';
import { t, word } from '../../../shared/i18n';
import type { Move, TriedCase } from './migration.api';
import { isDueAnew, isNewTimer, summaryOf, type Summary } from './summary';
import type { Trial, Tried } from './usePreview';
import { CaseName, Obstacles, type NameOf } from './words';

interface Props {
  trial: Trial;
  nameOf: NameOf;
  /** Whether cases may be opened: designers see their ids only. */
  linked: boolean;
}

/** What trying has shown so far: in sums, and case by case. */
export function PreviewResult({ trial, nameOf, linked }: Props) {
  const { tried, busy } = trial;
  if (!tried) return busy ? <p role="status">{t('loading')}</p> : null;
  const done = tried.items.length;
  if (done === 0 && tried.next === null) return <p role="status">{t('migration.nothing')}</p>;
  const summary = summaryOf(tried.items);
  return (
    <section className="card gap migration-fields" aria-label={t('migration.preview')}>
      <p role="status">
        <strong>{said(tried, summary, busy)}</strong>
      </p>
      <progress
        max={Math.max(tried.running, done)}
        value={done}
        aria-label={t('migration.preview')}
      />
      {busy && <Button onClick={trial.stop}>{t('migration.previewStop')}</Button>}
      {!busy && tried.next !== null && (
        <Button onClick={trial.goOn}>{t('migration.previewGoOn')}</Button>
      )}
      <Sums summary={summary} nameOf={nameOf} />
      <CaseByCase items={tried.items} nameOf={nameOf} linked={linked} />
    </section>
  );
}

function said(tried: Tried, { moves, stays }: Summary, busy: boolean): string {
  const done = tried.items.length;
  const total = Math.max(tried.running, done);
  if (busy) return t('migration.previewing', { done, total });
  return tried.next === null
    ? t('migration.previewDone', { total: done, moves, stays })
    : t('migration.previewPart', { done, total, moves, stays });
}

function Sums({ summary, nameOf }: { summary: Summary; nameOf: NameOf }) {
  const reasons = summary.reasons.map(({ code, element, n }) => {
    const why = word('migration.obstacle', code);
    return element
      ? t('migration.whyAt', { element: nameOf(element), why, n })
      : t('migration.whyLine', { why, n });
  });
  const steps = [
    ...(summary.sameStep > 0 ? [t('migration.sameStep', { n: summary.sameStep })] : []),
    ...summary.steps.map(({ from, to, n }) =>
      t('migration.stepLine', { from: nameOf(from), to: nameOf(to), n }),
    ),
  ];
  const deadlines = [
    ...(summary.deadlinesKept > 0
      ? [t('migration.deadlinesKept', { n: summary.deadlinesKept })]
      : []),
    ...summary.deadlinesAnew.map(({ to, n }) => t('migration.deadlineAnew', { to: nameOf(to), n })),
  ];
  const timers = [
    ...(summary.timersKept > 0 ? [t('migration.timersKept', { n: summary.timersKept })] : []),
    ...summary.timersNew.map(({ to, n }) => t('migration.timerNew', { to: nameOf(to), n })),
  ];
  return (
    <>
      <Told title={t('migration.whyStay')} lines={reasons} />
      <Told title={t('migration.newSteps')} lines={steps} />
      <Told title={t('migration.deadlines')} lines={deadlines}>
        <p className="soft">{t('migration.deadlinesHint')}</p>
      </Told>
      <Told title={t('migration.timersTold')} lines={timers} />
    </>
  );
}

interface ToldProps {
  title: string;
  lines: string[];
  children?: React.ReactNode;
}

function Told({ title, lines, children }: ToldProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="studio-values">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </>
  );
}

const choices = ['ALL', 'MOVES', 'STAYS'];

function CaseByCase({ items, nameOf, linked }: Omit<Props, 'trial'> & { items: TriedCase[] }) {
  const [show, setShow] = useState('ALL');
  const shown = show === 'ALL' ? items : items.filter((one) => one.moves === (show === 'MOVES'));
  return (
    <>
      <h2>{t('migration.perCase')}</h2>
      <Labelled id="migration-show" label={t('migration.show')}>
        <select id="migration-show" value={show} onChange={(event) => setShow(event.target.value)}>
          {choices.map((one) => (
            <option key={one} value={one}>
              {word('migration.show', one)}
            </option>
          ))}
        </select>
      </Labelled>
      <DataTable<TriedCase>
        stacked
        label={t('migration.perCase')}
        rowKey="caseId"
        dataSource={shown}
        pagination={shown.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        columns={[
          {
            title: t('migration.case'),
            render: (_, one) => <CaseName id={one.caseId} linked={linked} />,
          },
          {
            title: t('migration.result'),
            render: (_, one) => (
              <strong className={`studio-change ${one.moves ? 'ADDED' : 'REMOVED'}`}>
                {t(one.moves ? 'migration.moves' : 'migration.stays')}
              </strong>
            ),
          },
          {
            title: t('migration.steps'),
            render: (_, one) => <Steps all={one.tasks} nameOf={nameOf} />,
          },
          {
            title: t('migration.timers'),
            render: (_, one) => <Timers all={one.timers} nameOf={nameOf} />,
          },
          {
            title: t('migration.obstacles'),
            render: (_, one) => <Obstacles all={one.obstacles} nameOf={nameOf} />,
          },
        ]}
      />
    </>
  );
}

function Steps({ all, nameOf }: { all: Move[]; nameOf: NameOf }) {
  if (all.length === 0) return <>–</>;
  return (
    <ul className="studio-values">
      {all.map((one) => (
        <li key={one.id}>
          {nameOf(one.from)}
          {one.from !== one.to && ` → ${nameOf(one.to)}`}
          {isDueAnew(one) && (
            <>
              {' '}
              <Time at={one.due} /> → <Time at={one.dueTo} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Timers({ all, nameOf }: { all: Move[]; nameOf: NameOf }) {
  const added = all.filter(isNewTimer);
  const same = all.length - added.length;
  return (
    <>
      {same > 0 && t('migration.timersSame', { n: same })}
      {all.length === 0 && '–'}
      {added.length > 0 && (
        <ul className="studio-values">
          {added.map((one) => (
            <li key={one.id}>
              {nameOf(one.to)} <Time at={one.dueTo} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
