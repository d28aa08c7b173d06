import { Button } from 'antd';
import { useState } from 'react';
import type { Me } from '../../shared/api/types';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import { ChangeArea } from './ChangeArea';
import { EntryForm } from './EntryForm';
import { Filter } from './Filter';
import { ImportForm } from './ImportForm';
import { RefuseArea } from './RefuseArea';
import { confirmAreas, findAreas, type RiskArea, type Wanted } from './risk-areas.api';

/** Which places are at which level by which paper; what one enters another confirms. */
export function RiskAreas({ me }: { me: Me }) {
  const [wanted, setWanted] = useState<Wanted>({ state: '', place: '', at: '' });
  const pages = usePages(JSON.stringify(wanted), (cursor) => findAreas(wanted, cursor));
  const [chosen, setChosen] = useState<string[]>([]);
  const [changing, setChanging] = useState<RiskArea>();
  const [refusing, setRefusing] = useState<RiskArea>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const enters = me.role === 'SUPERVISOR';
  const decides = enters || me.role === 'DECIDING_OFFICER';
  const mayConfirm = (one: RiskArea) => one.state === 'WAITING' && one.enteredBy !== me.username;
  const mayChange = (one: RiskArea) => one.state === 'CONFIRMED' && one.kind !== 'END';
  const done = () => {
    setChosen([]);
    setChanging(undefined);
    setRefusing(undefined);
    pages.reload();
  };
  const confirm = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await confirmAreas(chosen);
      done();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section>
      <h2>{t('area.title')}</h2>
      <Filter onFind={setWanted} />
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<RiskArea>
        label={t('area.title')}
        pages={pages}
        rowKey="id"
        {...(decides
          ? {
              rowSelection: {
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys.map(String)),
                columnTitle: <span className="sr-only">{t('area.choose')}</span>,
                getCheckboxProps: (one: RiskArea) => ({
                  disabled: !mayConfirm(one),
                  'aria-label': `${t('area.choose')} ${one.placeName}`,
                }),
              },
            }
          : {})}
        columns={[
          { title: t('area.where'), render: (_, one) => <Place of={one} /> },
          {
            title: t('area.level'),
            render: (_, one) => (one.kind === 'END' ? t('area.ends') : word('level', one.level)),
          },
          {
            title: t('registers.inForce'),
            render: (_, one) => (
              <>
                <Time at={one.from} />
                {one.kind !== 'END' && (
                  <> – {one.to ? <Time at={one.to} /> : t('registers.open')}</>
                )}
              </>
            ),
          },
          { title: t('area.state'), render: (_, one) => <State of={one} /> },
          ...(decides
            ? [
                {
                  title: t('lists.todo'),
                  render: (_: unknown, one: RiskArea) => (
                    <>
                      {one.state === 'WAITING' && (
                        <Button onClick={() => setRefusing(one)}>{t('area.refuse')}</Button>
                      )}
                      {enters && mayChange(one) && (
                        <Button onClick={() => setChanging(one)}>{t('area.change')}</Button>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          { title: t('area.paper'), render: (_, one) => <Cited of={one} /> },
          { title: t('area.enteredBy'), dataIndex: 'enteredBy' },
          { title: t('area.decidedBy'), render: (_, one) => one.decidedBy ?? '–' },
        ]}
      />
      {decides && (
        <p>
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={busy}
            onClick={() => void confirm()}
          >
            {t('area.confirm', { n: chosen.length })}
          </Button>{' '}
          <span className="soft">{t('area.confirmHint')}</span>
        </p>
      )}
      <Problem problem={problem} />
      {enters && (
        <>
          <ImportForm onDone={done} />
          <EntryForm onDone={done} />
        </>
      )}
      {changing && (
        <ChangeArea area={changing} onDone={done} onLeave={() => setChanging(undefined)} />
      )}
      {refusing && (
        <RefuseArea area={refusing} onDone={done} onLeave={() => setRefusing(undefined)} />
      )}
    </section>
  );
}

function Place({ of: area }: { of: RiskArea }) {
  return (
    <>
      {area.placeName} <span className="soft">{area.placeCode}</span>
    </>
  );
}

function State({ of: area }: { of: RiskArea }) {
  return (
    <>
      {word('areaState', area.state)}
      {area.reason && <span className="soft"> · {area.reason}</span>}
    </>
  );
}

function Cited({ of: { paper } }: { of: RiskArea }) {
  const text = `${paper.number} ${paper.title} · ${paper.issuer}`;
  return <span title={text}>{text}</span>;
}
