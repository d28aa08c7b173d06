import { Button, Table, type TableColumnsType, type TableProps } from 'antd';
import { t } from '../i18n';
import './stacked.css';
import type { Pages } from './usePages';

interface Props<T> extends TableProps<T> {
  /** What the table lists, for people who hear it. */
  label: string;
  pages?: Pages<T>;
  /** Its rows are cards on a phone, where its columns would lie beyond the edge. */
  stacked?: boolean;
}

/** A table that scrolls sideways by itself, reachable by keyboard, with more rows on demand. */
export function DataTable<T extends object>({ label, pages, stacked, ...table }: Props<T>) {
  return (
    <>
      <div
        className={stacked ? 'scroll stacked' : 'scroll'}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        <Table<T>
          size="middle"
          pagination={false}
          {...(pages ? { dataSource: pages.items, loading: pages.loading } : {})}
          {...table}
          {...(stacked && { columns: withNames(table.columns) })}
          locale={{ emptyText: <span className="nothing">{t('desk.nothing')}</span> }}
        />
      </div>
      {pages?.next && (
        <Button block className="gap" onClick={pages.more} loading={pages.loading}>
          {t('worklist.more')}
        </Button>
      )}
    </>
  );
}

/** Each cell knows what its column is called. */
function withNames<T>(columns: TableColumnsType<T> = []): TableColumnsType<T> {
  return columns.map((column) => ({
    ...column,
    onCell: (row, index) => ({ ...column.onCell?.(row, index), 'data-column': column.title }),
  }));
}
