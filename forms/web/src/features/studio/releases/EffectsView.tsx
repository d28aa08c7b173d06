import { Button } from 'antd';
import { DataTable } from '../../../shared/desk/DataTable';
import { Time } from '../../../shared/desk/Time';
import { Wave } from '../../../shared/desk/wave/Wave';
import { inLanguage, t, word } from '../../../shared/i18n';
import { wall } from '../../../shared/time/time';
import { effectKinds, type ChangeLine, type CitedRow, type Effects } from './effects.api';
import type { Preview } from './useEffects';

/** What tables to come do to everybody who is restricted now: in sums, by person, and in vehicles. */
export function EffectsView({ preview }: { preview: Preview }) {
  const { found } = preview;
  if (!found) return preview.busy ? <p role="status">{t('loading')}</p> : null;
  const all = effectKinds.reduce((sum, kind) => sum + found.counts[kind], 0);
  const changing = all - found.counts.UNCHANGED;
  return (
    <>
      <p role="status">{t('effects.from', { at: wall(found.effectiveAt), n: all })}</p>
      <dl className="figures">
        {effectKinds.map((kind) => (
          <div className="figure" key={kind}>
            <dt>{word('effect', kind)}</dt>
            <dd>{found.counts[kind]}</dd>
          </div>
        ))}
      </dl>
      <p className="wave-said AT_ONCE">
        <strong>
          {found.keepsEarlier > 0
            ? t('effects.keepsEarlier', { n: found.keepsEarlier })
            : t('effects.nobodyLonger')}
        </strong>
      </p>
      {found.unreadable > 0 && (
        <p className="wave-said NOT">{t('effects.unreadable', { n: found.unreadable })}</p>
      )}
      {changing === 0 ? (
        <p>{t('effects.nothing')}</p>
      ) : (
        <>
          <Signed found={found} />
          <details className="effects-lines">
            <summary>{t('effects.lines', { n: changing })}</summary>
            <Lines found={found} />
            {found.next !== null && (
              <Button block className="gap" onClick={preview.more} loading={preview.busy}>
                {t('worklist.more')}
              </Button>
            )}
          </details>
        </>
      )}
      <h3>{t('wave.title')}</h3>
      <Wave wave={found.wave} />
    </>
  );
}

function Signed({ found: { signed } }: { found: Effects }) {
  return (
    <p className="soft">
      {signed
        ? t('effects.signed', {
            documentNo: signed.documentNo,
            authority: signed.authority,
            signedBy: signed.signedBy,
          })
        : t('effects.unsigned')}
    </p>
  );
}

function Lines({ found }: { found: Effects }) {
  return (
    <DataTable<ChangeLine>
      stacked
      label={t('effects.title')}
      rowKey="line"
      dataSource={found.items}
      pagination={found.items.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
      columns={[
        {
          title: t('effects.person'),
          render: (_, one) =>
            one.caseId ? (
              <a href={`#/cases/${one.caseId}`}>{one.caseId}</a>
            ) : (
              t('effects.line', { n: one.line })
            ),
        },
        {
          title: t('effects.effect'),
          render: (_, one) => <strong>{word('effect', one.effect)}</strong>,
        },
        {
          title: t('effects.now'),
          render: (_, one) => (
            <>
              {word('restriction', one.oldKind)}
              <br />
              <Time at={one.oldEnd} />
            </>
          ),
        },
        {
          title: t('effects.then'),
          render: (_, one) => (
            <>
              {one.newKind ? word('restriction', one.newKind) : word('effect', 'ENDS')}
              <br />
              <Time at={one.newEnd} />
            </>
          ),
        },
        {
          title: t('effects.row'),
          render: (_, { newRule }) => (
            <Row id={newRule} row={newRule ? found.rows[newRule] : undefined} />
          ),
        },
        { title: t('effects.testsDropped'), dataIndex: 'testsDropped', align: 'right' },
      ]}
    />
  );
}

/** A row by its days, and as papers cite it. */
function Row({ id, row }: { id: string | null; row: CitedRow | undefined }) {
  if (!id) return <>{t('effects.noRow')}</>;
  if (!row) return <>{id}</>;
  const stages = [t('effects.days', { kind: word('restriction', row.kind), days: row.days })];
  if (row.then)
    stages.push(
      t('effects.days', { kind: word('restriction', row.then), days: row.thenDays ?? 0 }),
    );
  return (
    <>
      <strong>{stages.join(' + ')}</strong>
      <br />
      <span className="soft effects-cited">{inLanguage(row.cited)}</span>
    </>
  );
}
