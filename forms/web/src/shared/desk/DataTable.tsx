import { Button, Table, type TableProps } from 'antd';
import { t } from '../i18n';
import type { Pages } from './usePages';

interface Props<T> extends TableProps<T> {
  /** What the table lists, for people who hear it. */
  label: string;
  pages?: Pages<T>;
}

/** A table that scrolls sideways by itself, reachable by keyboard, with more rows on demand. */
export function DataTable<T extends object>({ label, pages, ...table }: Props<T>) {
  return (
    <>
      <div className="scroll" role="region" aria-label={label} tabIndex={0}>
        <Table<T>
          size="middle"
          pagination={false}
          {...(pages ? { dataSource: pages.items, loading: pages.loading } : {})}
          {...table}
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
