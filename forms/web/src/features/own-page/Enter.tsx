/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import { t } from '../../shared/i18n';
import { open } from './own.api';

interface Props {
  token: string;
  onOpened: () => void;
}

/** No six digits: the server is not asked. */
const shape = 'shape';

/** The second factor: six digits that somebody told the person. Nothing else is shown. */
export function Enter({ token, onOpened }: Props) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== undefined) field.current?.focus();
  }, [problem]);
  if (!token) {
    return (
      <>
        <h1>{t('own.scanTitle')}</h1>
        <p>{t('own.scan')}</p>
        <Emergency />
      </>
    );
  }
  const enter = async () => {
    if (!/^\d{6}$/.test(code.replace(/\s/g, ''))) {
      setProblem(shape);
      return;
    }
    setBusy(true);
    try {
      await open(token, code);
      onOpened();
    } catch (failure) {
      setProblem(failure);
      setCode('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void enter();
      }}
    >
      <h1>{t('own.enterTitle')}</h1>
      <p id="code-hint">{t('own.enterHint')}</p>
      <label class="field-label" for="code">
        {t('own.code')}
      </label>
      <input
        id="code"
        class="code"
        ref={field}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={code}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? 'code-hint' : 'code-hint code-problem'}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p class="field-error" id="code-problem" role="alert">
          {problem === shape ? t('own.codeShape') : problemText(problem)}
        </p>
      )}
      <button type="submit" class="button primary wide" aria-disabled={busy}>
        {busy ? t('loading') : t('own.open')}
      </button>
      <p>{t('own.noCode')}</p>
      <Emergency />
    </form>
  );
}

/** Help never needs a code. */
export function Emergency() {
  return (
    <p class="emergency">
      <a class="button wide" href="tel:120">
        {t('own.call120')}
      </a>
      <a class="button wide" href="tel:110">
        {t('own.call110')}
      </a>
    </p>
  );
}
