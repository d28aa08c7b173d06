import { Alert, Button } from 'antd';
import { ApiProblem, problemText } from '../api/problem';
import { t } from '../i18n';

interface Props {
  problem: unknown;
  onRetry?: () => void;
}

export function Problem({ problem, onRetry }: Props) {
  if (problem === undefined) return null;
  // What is not there will not be there the next time either.
  const missing = problem instanceof ApiProblem && problem.status === 404;
  const action = onRetry && !missing && <Button onClick={onRetry}>{t('retry')}</Button>;
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
