/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Choice } from './Choice';
import { Done, Words } from './Said';
import { SendKey } from './SendKey';
import { useAct } from './useAct';

const kinds = ['MEDICAL', 'MEDICINE', 'FOOD', 'INFANT', 'COUNSELLING', 'LANGUAGE', 'OTHER'];

/** "I need…" in one choice and, where it helps, a few words. */
export function NeedForm({ onDone }: { onDone: () => void }) {
  const [kind, setKind] = useState<string[]>([]);
  const [detail, setDetail] = useState('');
  const [fault, setFault] = useState(false);
  const need = useAct('needs');
  if (need.state === 'done') return <Done text={t('own.needKept')} onDone={onDone} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setFault(kind.length === 0);
        if (kind[0]) void need.send({ kind: kind[0], ...(detail.trim() ? { detail } : {}) });
      }}
    >
      <h1 tabIndex={-1}>{t('own.need')}</h1>
      <Choice
        name="kind"
        legend={t('own.needWhat')}
        group="need"
        codes={kinds}
        chosen={kind}
        onChange={setKind}
      />
      {fault && (
        <p class="field-error" role="alert">
          {t('own.chooseOne')}
        </p>
      )}
      <Words id="detail" label={t('own.needDetail')} value={detail} onChange={setDetail} />
      <SendKey state={need.state} problem={need.problem} text={t('own.send')} />
    </form>
  );
}
