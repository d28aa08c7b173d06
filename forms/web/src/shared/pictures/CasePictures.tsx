/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Picture } from '../form/fields/Picture';
import { t, word } from '../i18n';
import { wall } from '../time/time';

export interface CasePicture {
  id: string;
  kind: string;
  addedAt: string;
}

/** Pictures of papers in a person's file. Each is fetched when asked for: every look is logged. */
export function CasePictures({ pictures }: { pictures: CasePicture[] }) {
  const [shown, setShown] = useState<string[]>([]);
  if (pictures.length === 0) return null;
  return (
    <section class="card case-pictures">
      <h2>{t('fileSection.pictures')}</h2>
      {pictures.map(({ id, kind, addedAt }, index) => {
        const label = `${word('kind', kind)} · ${t('picture.one', { n: index + 1 })}`;
        return (
          <div key={id}>
            <p>
              <strong>{label}</strong> <span class="soft">{wall(addedAt)}</span>
            </p>
            {shown.includes(id) ? (
              <Picture reference={id} label={label} />
            ) : (
              <button type="button" class="button" onClick={() => setShown([...shown, id])}>
                {t('picture.show', { n: index + 1 })}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}
