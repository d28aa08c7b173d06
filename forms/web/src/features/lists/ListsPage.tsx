import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { usePages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import { HandIn } from './HandIn';
import { findLists, type HandedList } from './lists.api';

/** Handing in a list, and the lists that were handed in. */
export function ListsPage() {
  const lists = usePages<HandedList>('lists', findLists);
  return (
    <>
      <h1>{t('desk.lists')}</h1>
      <HandIn />
      <h2>{t('lists.handedIn')}</h2>
      <Problem problem={lists.problem} onRetry={lists.reload} />
      <DataTable<HandedList>
        stacked
        label={t('lists.handedIn')}
        pages={lists}
        rowKey="id"
        columns={[
          {
            title: t('lists.name'),
            render: (_, list) => <a href={`#/lists/${list.id}`}>{list.name}</a>,
          },
          { title: t('lists.date'), dataIndex: 'listDate' },
          { title: t('lists.state'), render: (_, list) => word('listState', list.state) },
          { title: t('lists.rows'), dataIndex: 'rows', align: 'right' },
          { title: t('result.NEW'), dataIndex: 'created', align: 'right' },
          { title: t('result.REJECTED'), dataIndex: 'rejected', align: 'right' },
          { title: t('grid.UNPLACED'), dataIndex: 'unplaced', align: 'right' },
          { title: t('lists.startedAt'), render: (_, list) => <Time at={list.startedAt} /> },
        ]}
      />
    </>
  );
}
