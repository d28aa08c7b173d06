import { useLoad } from '../../shared/desk/useLoad';
import { inLanguage } from '../../shared/i18n';
import { models } from './studio.api';

/** The models of the path, and what the one with this key is called once that is known. */
export function usePath(key: string | undefined) {
  const path = useLoad('models', models);
  const model = path.data?.items.find((one) => one.key === key);
  return { ...path, name: inLanguage(model?.name) };
}
