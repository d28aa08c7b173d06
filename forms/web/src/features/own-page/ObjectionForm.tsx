/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Done, Words } from './Said';
import { SendKey } from './SendKey';
import { useAct } from './useAct';

/** The person's own words go to another officer than the one who signed. */
export function ObjectionForm({ onDone }: { onDone: () => void }) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState(false);
  const objection = useAct('objections');
  if (objection.state === 'done') return <Done text={t('own.objectionKept')} onDone={onDone} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setFault(!text.trim());
        if (text.trim()) void objection.send({ text });
      }}
    >
      <h1 tabIndex={-1}>{t('own.object')}</h1>
      <p>{t('own.objectionText')}</p>
      <Words
        id="claim"
        label={t('own.objectionLabel')}
        value={text}
        fault={fault ? t('own.writeSomething') : undefined}
        onChange={setText}
      />
      <SendKey state={objection.state} problem={objection.problem} text={t('own.sendObjection')} />
    </form>
  );
}
