import { useEffect, useState } from 'preact/hooks';
import { findSchema } from '../../shared/api/tasks';
import { readSchema, type Schema } from '../../shared/form/schema';
import { names } from '../../shared/offline/names';
import { device } from '../../shared/offline/store';
import type { KeptSchema } from '../../shared/offline/take-along';

const kind = 'report-day';

/** The form of a report, from the server or as it was taken along: the sheet asks what it asks. */
export function useReportForm(): { schema?: Schema; problem?: unknown } {
  const [state, setState] = useState<{ schema?: Schema; problem?: unknown }>({});
  useEffect(() => {
    findSchema(kind)
      .catch(async (problem: unknown) => {
        const kept = await device().get<KeptSchema>(names.schema(kind));
        if (!kept) throw problem;
        return kept;
      })
      .then(
        ({ schema }) => setState({ schema: readSchema(schema) }),
        (problem: unknown) => setState({ problem }),
      );
  }, []);
  return state;
}
