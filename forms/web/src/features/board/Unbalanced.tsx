import { Alert } from 'antd';
import { t } from '../../shared/i18n';
import type { Board } from './board.api';

/** Says which cases contradict themselves; nothing where all adds up. */
export function Unbalanced({ balance }: { balance: Board['balance'] }) {
  const byState = Object.values(balance.byState).reduce((sum, count) => sum + count, 0);
  if (balance.total === byState && balance.unbalanced.length === 0) return null;
  return (
    <Alert
      className="gap"
      type="error"
      showIcon
      title={t('board.unbalanced', { total: balance.total, byState })}
      description={balance.unbalanced.map((id) => (
        <a key={id} href={`#/cases/${id}`}>
          {id}{' '}
        </a>
      ))}
    />
  );
}
