/**
 * Answers by keyboard: the form's own controls are pressed and focused, so that a digit does what a
 * click does. A question is one field of the form.
 */

const textual = 'textarea, select, input:not([type=radio], [type=checkbox])';

/** Whether a typed character belongs to the field that has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(textual));
}

function questions(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('.field')];
}

function controls(question: HTMLElement): HTMLInputElement[] {
  return [...question.querySelectorAll<HTMLInputElement>('input, select, textarea')];
}

function isChoice(question: HTMLElement): boolean {
  return question.querySelector('.choice') !== null;
}

function isAnswered(question: HTMLElement): boolean {
  return controls(question).some((one) =>
    one.type === 'radio' || one.type === 'checkbox' ? one.checked : one.value.trim() !== '',
  );
}

function isRequired(question: HTMLElement): boolean {
  return question.querySelector('.required, [aria-required=true]') !== null;
}

/** The question with the focus, else the first that waits for an answer. */
export function currentQuestion(form: HTMLElement): HTMLElement | undefined {
  const all = questions(form);
  const focused = all.filter((one) => one.contains(document.activeElement)).at(-1);
  return focused ?? all.find((one) => isChoice(one) && !isAnswered(one));
}

/**
 * Chooses the n-th answer of the current question.
 *
 * @param n from 1
 * @return whether the question is over with it
 */
export function choose(form: HTMLElement, n: number): 'none' | 'stay' | 'next' {
  const question = currentQuestion(form);
  const chosen = question && isChoice(question) ? controls(question)[n - 1] : undefined;
  if (!chosen) return 'none';
  chosen.focus();
  if (!(chosen.type === 'radio' && chosen.checked)) chosen.click();
  const one = chosen.type === 'radio' || chosen.value === 'NONE' || isAlone(chosen);
  return one ? 'next' : 'stay';
}

function isAlone(control: HTMLElement): boolean {
  return control.closest('.alone') !== null;
}

/** Moves the focus to the next question without an answer; to the send button after the last. */
export function advance(form: HTMLElement, from: HTMLElement | undefined): void {
  const all = questions(form);
  const at = from ? all.indexOf(from) : -1;
  const after = all.slice(at + 1).find((one) => waits(one));
  const before = all.slice(0, Math.max(at, 0)).find((one) => isRequired(one) && waits(one));
  focusOn((after ?? before)?.querySelector<HTMLElement>('input, select, textarea') ?? sender(form));
}

function waits(question: HTMLElement): boolean {
  return !isAnswered(question) && (isChoice(question) || isRequired(question));
}

function sender(form: HTMLElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('button[type=submit]');
}

export function focusOn(element: HTMLElement | null): void {
  element?.focus();
  element?.scrollIntoView?.({ block: 'nearest' });
}
