import { DataTable } from '../../../shared/desk/DataTable';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { usePages } from '../../../shared/desk/usePages';
import { t, word } from '../../../shared/i18n';
import { wall } from '../../../shared/time/time';
import { draftPath, replayPath } from '../route';
import { draft as loadDraft } from '../studio.api';
import { replays, type Replay } from './replay.api';
import { WeekForm } from './WeekForm';

/** A past week through a draft: begun here, and what was replayed before. */
export function ReplaysPage({ id }: { id: string }) {
  const { data, problem, reload } = useLoad(`draft of replays ${id}`, () => loadDraft(id));
  const pages = usePages<Replay>(`replays ${id}`, (cursor) => replays(id, cursor));
  return (
    <>
      <h1>{t('replay.title')}</h1>
      <Problem problem={problem} onRetry={reload} />
      {data && (
        <p>
          {t('studio.draft')} <a href={draftPath(id)}>{data.title}</a>
        </p>
      )}
      <p className="soft">{t('replay.hint')}</p>
      <WeekForm draft={id} />
      <h2>{t('replay.earlier')}</h2>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<Replay>
        stacked
        label={t('replay.earlier')}
        pages={pages}
        rowKey="n"
        columns={[
          {
            title: t('replay.number'),
            render: (_, one) => <a href={replayPath(id, one.n)}>{t('replay.one', { n: one.n })}</a>,
          },
          {
            title: t('replay.span'),
            render: (_, one) => t('replay.spanOf', { from: wall(one.from), to: wall(one.to) }),
          },
          { title: t('replay.cases'), align: 'right', render: (_, one) => one.progress.total },
          {
            title: t('replay.state'),
            render: (_, one) => word('replay.state', one.state),
          },
          {
            title: t('replay.startedBy'),
            render: (_, one) => (
              <>
                {one.startedBy} <Time at={one.startedAt} />
              </>
            ),
          },
          {
            title: t('replay.fingerprint'),
            render: (_, one) => <code>{one.resultHash?.slice(0, 12) ?? '–'}</code>,
          },
        ]}
      />
    </>
  );
}
