import { useEffect, useRef } from 'preact/hooks';
import { WholeWords } from '../../parts/whole-words';
import { words } from '../../words/words';
import { takeArrival } from './arrival';

interface HeadingProps {
  readonly class?: string | undefined;
  readonly text: string;
  /** What stands in the browser's tab before the name of the app, where it is more than the heading. */
  readonly title?: string;
  /** Of a heading that is printed text: the publication's language. */
  readonly lang?: string | undefined;
}

/**
 * The one h1 of a screen. Names the tab, and takes the focus after a change of screen, so that a
 * screen reader starts there (WCAG 2.4.3).
 */
export function Heading({ text, title = text, lang, class: look }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const appName = words.value.appName;
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title, appName]);
  useEffect(() => {
    if (heading.current && takeArrival()) heading.current.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} class={look} lang={lang} tabIndex={-1}>
      <WholeWords text={text} />
    </h1>
  );
}
