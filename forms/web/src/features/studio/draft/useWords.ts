import { useLoad } from '../../../shared/desk/useLoad';
import { archive } from '../studio.api';
import { unzip } from '../unzip';
import { vocabularyOf, type Vocabulary } from '../bpmn/vocabulary';

/** What models of a draft may name, read from its files in one go. */
export function useWords(id: string, wanted: boolean): Vocabulary {
  const { data } = useLoad(`words ${id} ${String(wanted)}`, async () =>
    wanted ? vocabularyOf(await unzip(await archive(id, id))) : undefined,
  );
  return data ?? none;
}

const none = vocabularyOf({});
