import type { ComponentChildren } from 'preact';
import style from './chip.module.css';

interface ChipProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** A filter that is on or off. */
export const Chip = ({ pressed, onToggle, children }: ChipProps) => (
  <button type="button" class={style['chip']} aria-pressed={pressed} onClick={onToggle}>
    {children}
  </button>
);
