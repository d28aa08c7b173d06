import { Button } from 'antd';
import { t } from '../../../shared/i18n';
import { filePath } from '../route';
import { files, saveFile } from '../studio.api';
import { examplesOf, firstExample } from './begin';

interface Props {
  draft: string;
  /** The table or model that examples try. */
  name: string;
  folder: string;
  /** What is to be saved first, and where it is told that something failed. */
  before: () => Promise<unknown>;
  onProblem: (problem: unknown) => void;
}

/** Opens the examples beside a table or model, and begins them where there are none yet. */
export function ExamplesButton({ draft, name, folder, before, onProblem }: Props) {
  const open = async () => {
    try {
      await before();
      const examples = examplesOf(name);
      const known = (await files(draft)).items.some((one) => one.name === examples);
      if (!known) await saveFile(draft, examples, 0, firstExample(name, new Date()), folder);
      location.hash = filePath(draft, examples);
    } catch (problem) {
      onProblem(problem);
    }
  };
  return <Button onClick={() => void open()}>{t('studio.scenario.open')}</Button>;
}
