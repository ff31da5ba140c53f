import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';
import style from './toast.module.css';

interface ToastProps {
  /** Changes with every message, so that the same words twice are said twice. */
  readonly number: number;
  readonly text: string | null;
  readonly act: { readonly label: string; readonly run: () => void } | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** Long enough to read a sentence twice and reach its button (WCAG 2.2.1 wants no haste). */
const shownFor = 10_000;

/** One line in passing: a polite live region that stays in the page, with the line and its offer inside. */
export function Toast({ number, text, act, closeLabel, onClose }: ToastProps) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (text === null || held) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [number, text, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the line only keeps it from going away
    <div
      class={style['place']}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusCapture={() => hold(true)}
      onBlurCapture={() => hold(false)}
    >
      <div class={text === null ? undefined : style['toast']}>
        <p role="status">{text}</p>
        {act && (
          <button type="button" class={style['act']} onClick={act.run}>
            {act.label}
          </button>
        )}
        {text !== null && (
          <button type="button" class={style['close']} aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
