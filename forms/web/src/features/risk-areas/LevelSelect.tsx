import { t, word } from '../../shared/i18n';
import { levels } from './risk-areas.api';

interface Props {
  id: string;
  value: string;
  /** Whether the place may become none. */
  mayEnd?: boolean;
  onChange: (level: string) => void;
}

/** One of the levels; empty where the place is no risk area any more. */
export function LevelSelect({ id, value, mayEnd, onChange, ...aria }: Props) {
  return (
    <select id={id} value={value} onChange={(e) => onChange(e.target.value)} {...aria}>
      {levels.map((code) => (
        <option key={code} value={code}>
          {word('level', code)}
        </option>
      ))}
      {mayEnd && <option value="">{t('area.ends')}</option>}
    </select>
  );
}
