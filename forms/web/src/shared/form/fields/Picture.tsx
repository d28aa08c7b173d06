/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { getFile } from '../../api/client';
import { ApiProblem, problemText } from '../../api/problem';
import { t } from '../../i18n';
import { isLocal, keptPicture } from '../../offline/pictures';

/** One picture, from this device or from the server. */
export function Picture({ reference, label }: { reference: string; label: string }) {
  const [url, setUrl] = useState<string>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    load(reference)
      .then((picture) => {
        if (gone) return;
        made = URL.createObjectURL(picture);
        setUrl(made);
      })
      .catch((failure: unknown) => setProblem(said(failure)));
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [reference]);
  if (problem) return <p class="soft">{problem}</p>;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={label} />
    </a>
  ) : (
    <p class="soft">{label}</p>
  );
}

class Elsewhere extends Error {}

async function load(reference: string): Promise<Blob> {
  if (!isLocal(reference)) return getFile(`/api/attachments/${reference}`, `${reference}.jpg`);
  const jpeg = await keptPicture(reference);
  if (!jpeg) throw new Elsewhere();
  return new Blob([jpeg], { type: 'image/jpeg' });
}

function said(failure: unknown): string {
  if (failure instanceof Elsewhere) return t('picture.elsewhere');
  const lost = failure instanceof ApiProblem && failure.status === 0;
  return lost ? t('picture.notNow') : problemText(failure);
}
