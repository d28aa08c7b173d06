import { Alert } from 'antd';
import { fieldProblem } from '../../../shared/api/problem';
import { Labelled } from '../../../shared/desk/Labelled';
import { t } from '../../../shared/i18n';
import { LongerRows } from '../replay/Holding';
import type { Holding, Signature } from './holding.api';

interface Props {
  holding: Holding;
  signature: Signature;
  /** Why the server refused it. */
  problem: unknown;
  onChange: (signature: Signature) => void;
}

/** Whoever lets people be held longer in future says why and signs by name. */
export function SignatureFields({ holding, signature, problem, onChange }: Props) {
  return (
    <fieldset className="group">
      <legend>{t('replay.signature')}</legend>
      <Alert
        className="gap"
        type="warning"
        showIcon
        title={t('replay.signatureWhy')}
        description={
          <>
            {holding.heldLonger > 0 && (
              <p>
                {t('replay.signatureReplay', {
                  n: holding.replay ?? 0,
                  cases: holding.heldLonger,
                })}
              </p>
            )}
            <LongerRows rows={holding.longerRows} />
          </>
        }
      />
      <Labelled
        id="signature-statement"
        label={t('replay.statement')}
        hint={t('replay.statementHint')}
        error={fieldProblem(problem, 'statement')}
        required
      >
        <textarea
          id="signature-statement"
          rows={2}
          value={signature.statement}
          onChange={(event) => onChange({ ...signature, statement: event.target.value })}
        />
      </Labelled>
      <Labelled
        id="signature-name"
        label={t('replay.signatureName')}
        error={fieldProblem(problem, 'name')}
        required
      >
        <input
          id="signature-name"
          autoComplete="off"
          value={signature.name}
          onChange={(event) => onChange({ ...signature, name: event.target.value })}
        />
      </Labelled>
    </fieldset>
  );
}
