/** @jsxImportSource preact */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';

/** A part of the page that is fetched when it is first shown. */
export function lazy<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  let found: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [failed, setFailed] = useState(false);
    const [, redraw] = useState(0);
    useEffect(() => {
      if (found) return;
      load()
        .then((module) => {
          found = module.default;
          redraw((n) => n + 1);
        })
        .catch(() => setFailed(true));
    }, []);
    const Part = found;
    if (Part) return <Part {...props} />;
    return <p role={failed ? 'alert' : 'status'}>{failed ? t('problem.network') : t('loading')}</p>;
  };
}
