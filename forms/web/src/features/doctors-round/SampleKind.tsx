/** @jsxImportSource preact */
import { t, word } from '../../shared/i18n';

const kinds = ['NASAL', 'THROAT', 'ANTIGEN'];

interface Props {
  kind: string;
  onChoose: (kind: string) => void;
  /** While a tube is being filled, all in it are of one kind. */
  disabled: boolean;
}

export function SampleKind({ kind, onChoose, disabled }: Props) {
  return (
    <label>
      {t('round.sampleKind')}{' '}
      <select
        value={kind}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {word('round.kind', one)}
          </option>
        ))}
      </select>
    </label>
  );
}
