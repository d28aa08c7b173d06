import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { advance, choose, currentQuestion, focusOn, isTyping } from './keys';

interface Keys {
  on: boolean;
  form: RefObject<HTMLFormElement | null>;
  dial: RefObject<HTMLAnchorElement | null>;
  onNoAnswer: () => void;
  onSkip: () => void;
}

/** The keys of a call, wherever the focus is; what is typed into a field stays there. */
export function useKeys({ on, form, dial, onNoAnswer, onSkip }: Keys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const held = form.current;
      if (!held || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (event.key === 'Enter') next(event, held);
      else if (on && !isTyping(event.target)) letter(event, held);
    };
    /** After the page has shown what follows from the answer. */
    const later = (held: HTMLElement, from: HTMLElement | undefined) =>
      queueMicrotask(() => advance(held, from));

    const next = (event: KeyboardEvent, held: HTMLElement) => {
      const target = event.target as HTMLElement;
      if (!held.contains(target) || target.matches('button, textarea, a')) return;
      event.preventDefault();
      later(held, currentQuestion(held));
    };
    const letter = (event: KeyboardEvent, held: HTMLElement) => {
      const does: Record<string, () => void> = {
        n: onNoAnswer,
        s: onSkip,
        c: () => dial.current?.click(),
        r: () => focusOn(held.querySelector('#f-remark')),
      };
      const act = does[event.key.toLowerCase()];
      if (act) {
        event.preventDefault();
        if (!event.repeat) act();
      } else if (/^[1-9]$/.test(event.key)) {
        event.preventDefault();
        const question = currentQuestion(held);
        if (choose(held, Number(event.key)) === 'next') later(held, question);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
