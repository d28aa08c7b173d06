/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { dropPictures, keepPicture } from '../../offline/pictures';
import { device } from '../../offline/store';
import { pictures } from '../limits';
import { Picture } from './Picture';
import type { ControlProps } from './props';
import { shrink } from './shrink';

/** Photos of papers, by camera or file; they stay on the device until the form is sent. */
export default function Pictures({ id, value, onChange, invalid, describedBy }: ControlProps) {
  const references = Array.isArray(value) ? (value as string[]) : [];
  const [state, setState] = useState<'idle' | 'working' | 'unreadable'>('idle');
  // Pictures come in while others are still being shrunk.
  const latest = useRef(references);
  latest.current = references;
  const change = (next: string[]) => {
    latest.current = next;
    onChange(next.length > 0 ? next : undefined);
  };
  const add = async (files: FileList | null) => {
    setState('working');
    try {
      for (const file of [...(files ?? [])].slice(0, pictures.most - latest.current.length)) {
        const reference = await keepPicture(await shrink(file));
        change([...latest.current, reference]);
      }
      setState('idle');
    } catch {
      setState('unreadable');
    }
  };
  const remove = (reference: string) => {
    change(latest.current.filter((one) => one !== reference));
    void dropPictures(device(), { reference: [reference] });
  };
  return (
    <div class="pictures">
      <p class="field-hint">{t('picture.hint', { limit: pictures.most })}</p>
      {references.length > 0 && (
        <ul>
          {references.map((reference, index) => (
            <li key={reference}>
              <Picture reference={reference} label={t('picture.one', { n: index + 1 })} />
              <button
                type="button"
                class="button quiet"
                aria-label={t('picture.removeOne', { n: index + 1 })}
                onClick={() => remove(reference)}
              >
                {t('form.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {references.length < pictures.most && (
        <label class="button">
          {t('picture.add')}
          <input
            id={id}
            type="file"
            class="sr-only"
            accept="image/*"
            multiple
            aria-invalid={invalid}
            aria-describedby={describedBy}
            onChange={(event) => {
              const input = event.currentTarget;
              void add(input.files).then(() => (input.value = ''));
            }}
          />
        </label>
      )}
      <p role={state === 'unreadable' ? 'alert' : 'status'} class="picture-state">
        {state !== 'idle' && t(`picture.${state}`)}
      </p>
    </div>
  );
}
