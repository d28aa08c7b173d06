import { Alert, Button } from 'antd';
import { isMissing, problemText } from '../api/problem';
import { t } from '../i18n';

interface Props {
  problem: unknown;
  onRetry?: () => void;
}

export function Problem({ problem, onRetry }: Props) {
  if (problem === undefined) return null;
  const action = onRetry && !isMissing(problem) && <Button onClick={onRetry}>{t('retry')}</Button>;
  return (
    <Alert
      className="gap"
      type="error"
      showIcon
      role="alert"
      title={problemText(problem)}
      action={action}
    />
  );
}
