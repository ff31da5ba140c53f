import type { ComponentChildren } from 'preact';
import style from './empty.module.css';

interface EmptyProps {
  /** A heading. */
  readonly title: ComponentChildren;
  readonly picture?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What a screen shows when there is nothing to show: a title, a sentence, something to do. */
export const Empty = ({ title, picture, children }: EmptyProps) => (
  <div class={style['empty']}>
    {picture}
    {title}
    {children}
  </div>
);
