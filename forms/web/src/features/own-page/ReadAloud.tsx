/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { locale, t } from '../../shared/i18n';

/** Reads what is marked `data-read`, line by line: some phones stop in the middle of long texts. */
export function ReadAloud() {
  const [state, setState] = useState<'still' | 'reading' | 'cannot'>('still');
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  const stop = () => {
    window.speechSynthesis?.cancel();
    setState('still');
  };
  const read = () => {
    const speech = window.speechSynthesis;
    if (!speech) {
      setState('cannot');
      return;
    }
    const lines = linesToRead();
    speech.cancel();
    lines.forEach((line, index) => {
      const said = new SpeechSynthesisUtterance(line);
      said.lang = locale();
      said.rate = 0.9;
      if (index === lines.length - 1) said.onend = () => setState('still');
      said.onerror = (event) => {
        if (event.error !== 'canceled' && event.error !== 'interrupted') setState('cannot');
      };
      speech.speak(said);
    });
    setState('reading');
    // Without any voice nothing happens, not even an error.
    setTimeout(() => {
      if (speech.getVoices().length === 0) setState('cannot');
    }, 1500);
  };
  return (
    <>
      <button
        type="button"
        class="button wide"
        aria-pressed={state === 'reading'}
        onClick={state === 'reading' ? stop : read}
      >
        {state === 'reading' ? t('own.stopReading') : t('own.readAloud')}
      </button>
      {state === 'cannot' && <p role="status">{t('own.cannotRead')}</p>}
    </>
  );
}

function linesToRead(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-read]')]
    .flatMap((part) => part.innerText.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}
