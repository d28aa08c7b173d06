import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../../shared/desk/DataTable';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t, word } from '../../../shared/i18n';
import { draftPath } from '../route';
import { begin, drafts, type Draft } from '../studio.api';

/** What is being changed, and the way to begin a change. */
export function DraftsPage() {
  const [state, setState] = useState('OPEN');
  const { data, problem, loading, reload } = useLoad(`drafts ${state}`, () => drafts(state));
  const [title, setTitle] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const start = async () => {
    setRefusal(undefined);
    try {
      location.hash = draftPath((await begin(title.trim())).id);
    } catch (failure) {
      setRefusal(failure);
    }
  };
  return (
    <>
      <h1>{t('studio.drafts')}</h1>
      <form
        className="line-form gap"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim()) void start();
        }}
      >
        <Labelled id="draft-title" label={t('studio.draftTitle')} hint={t('studio.draftHint')}>
          <input id="draft-title" value={title} onChange={(e) => setTitle(e.target.value)} />
        </Labelled>
        <Button type="primary" htmlType="submit" disabled={!title.trim()}>
          {t('studio.begin')}
        </Button>
        <Labelled id="draft-state" label={t('studio.state')}>
          <select id="draft-state" value={state} onChange={(e) => setState(e.target.value)}>
            {['OPEN', 'PROPOSED', 'ALL'].map((one) => (
              <option key={one} value={one}>
                {word('studio.draftState', one)}
              </option>
            ))}
          </select>
        </Labelled>
      </form>
      <Problem problem={refusal} />
      <Problem problem={problem} onRetry={reload} />
      <DataTable<Draft>
        stacked
        label={t('studio.drafts')}
        rowKey="id"
        loading={loading && !data}
        dataSource={data?.items ?? []}
        columns={[
          {
            title: t('studio.draftTitle'),
            render: (_, one) => <a href={draftPath(one.id)}>{one.title}</a>,
          },
          { title: t('studio.state'), render: (_, one) => word('studio.draftState', one.state) },
          { title: t('studio.author'), dataIndex: 'author' },
          { title: t('studio.changedFiles'), align: 'right', render: (_, one) => one.files.length },
          {
            title: t('studio.changedAt'),
            render: (_, one) => (
              <>
                <Time at={one.changedAt} /> {one.changedBy}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
