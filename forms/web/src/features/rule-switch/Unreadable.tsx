import { t } from '../../shared/i18n';

/** Cases that are on no list, because nobody can say what becomes of them. */
export function Unreadable({ cases }: { cases: string[] }) {
  if (cases.length === 0) return null;
  return (
    <div role="alert" className="notice gap">
      <p>{t('rules.unreadable')}</p>
      <ul>
        {cases.map((id) => (
          <li key={id}>
            <a href={`#/cases/${id}`}>{t('rules.unreadableCase', { id })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
