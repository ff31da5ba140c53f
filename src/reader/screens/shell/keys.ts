import { stepSize } from '../../actions/change-settings';
import { go } from '../../actions/go';
import type { Route } from '../../state/address';
import { helpShown, searchFieldWanted } from '../../state/app';
import { route } from '../../state/route';
import { settings } from '../../state/settings';

/**
 * The keyboard. Most keys press a control that stands on the screen and carries the key's name in
 * `data-key`: what a key does can always be done by pointing too, and a screen adds a key by naming it.
 */
const presses: Readonly<Record<string, readonly string[]>> = {
  j: ['next', 'select-next'],
  k: ['previous', 'select-previous'],
  n: ['select-next'],
  p: ['select-previous'],
  o: ['open'],
  u: ['up'],
  Escape: ['up'],
  '[': ['previous-page'],
  ']': ['next-page'],
  v: ['view'],
  b: ['bookmark'],
  m: ['read'],
  '+': ['larger'],
  '=': ['larger'],
  '-': ['smaller'],
  '0': ['size'],
  '/': ['search'],
  '?': ['help'],
};

/** After g. */
const jumps: Readonly<Record<string, Route>> = {
  h: { screen: 'newsstand' },
  b: { screen: 'bookmarks', publication: null, sections: [], words: '' },
  s: { screen: 'settings' },
  i: { screen: 'import' },
};

/** A g waits this long, in ms, for the letter after it. */
const jumpWait = 1500;
let jumpUntil = 0;

/** Gives the function that stops listening. */
export function listenToKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isForSomeoneElse(event)) return;
    if (event.key !== 'Escape' && !settings.value.singleKeys) return;
    if (handle(event.key, event.timeStamp)) event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

function handle(key: string, now: number): boolean {
  const jump = now < jumpUntil ? jumps[key] : undefined;
  jumpUntil = key === 'g' ? now + jumpWait : 0;
  if (jump) {
    go(jump);
    return true;
  }
  return presses[key]?.some(press) ?? false;
}

/** Typing, composing Chinese (229 while an input method is at work), shortcuts of the browser, an open dialog. */
function isForSomeoneElse(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (event.key === 'Escape') return target.matches('select');
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])')
  );
}

/** Does what a name stands for; false where there is nothing of that name on this screen. */
function press(name: string): boolean {
  switch (name) {
    case 'select-next':
      return select(1);
    case 'select-previous':
      return select(-1);
    case 'open':
      return click(selected()?.querySelector('a[href]'));
    case 'larger':
      stepSize(1);
      return true;
    case 'smaller':
      stepSize(-1);
      return true;
    case 'size':
      stepSize(0);
      return true;
    case 'search':
      searchFieldWanted.value = true;
      if (route.value.screen !== 'search') go({ screen: 'search', query: '' });
      return true;
    case 'help':
      helpShown.value = true;
      return true;
    default: {
      // In a list a key means the selected article's own control, else the screen's.
      const control = `[data-key="${name}"]`;
      const ofScreen = [...document.querySelectorAll(`main ${control}`)].find(
        (found) => !found.closest('[data-list]'),
      );
      return click(selected()?.querySelector(control) ?? ofScreen);
    }
  }
}

function click(control: Element | null | undefined): boolean {
  if (!(control instanceof HTMLElement)) return false;
  control.click();
  return true;
}

/** The article of a list in which the focus is. */
const selected = (): Element | null =>
  document.activeElement?.closest('main [data-list] article, main [data-list] [data-item]') ?? null;

/** Moves the focus to the next or previous article of the list; to the first if none was selected. */
function select(step: 1 | -1): boolean {
  const links = [
    ...document.querySelectorAll<HTMLElement>('main [data-list] :is(article, [data-item]) :is(h2, h3) a'),
  ];
  if (links.length === 0) return false;
  const current = selected();
  const at = current ? links.findIndex((link) => current.contains(link)) : placeBefore(links, step);
  const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Without a selection one starts from where the focus is: from the heading of the page just gone to, say. */
function placeBefore(links: readonly HTMLElement[], step: 1 | -1): number {
  const focus = document.activeElement ?? document.body;
  const following = links.findIndex(
    (link) => focus.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const next = following < 0 ? links.length : following;
  return step === 1 ? next - 1 : next;
}
