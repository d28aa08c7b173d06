import { useEffect, useState } from 'react';
import { findForm } from '../../shared/api/tasks';
import type { Person } from '../../shared/api/types';

/**
 * The person of a task in full: lists are masked and without address, and without the address
 * nobody can be placed. Undefined while loading, null if it can't be had.
 */
export function useWhole(taskId: string): Partial<Person> | null | undefined {
  const [person, setPerson] = useState<Partial<Person> | null>();
  useEffect(() => {
    let current = true;
    findForm(taskId)
      .then((form) => current && setPerson(form.person ?? null))
      .catch(() => current && setPerson(null));
    return () => {
      current = false;
    };
  }, [taskId]);
  return person;
}
