import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';
import style from './toasts.module.css';

export interface Toast {
  /** Tells two toasts apart, also where they say the same. */
  readonly number: number;
  readonly text: string;
  readonly act: { readonly label: string; readonly run: () => void } | null;
  /** Stays until it is closed. */
  readonly stays: boolean;
}

interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly closeLabel: string;
  readonly onClose: (number: number) => void;
}

/** Lines told in passing. The place is a polite live region that is always there: what comes into it is read out. */
export const Toasts = ({ toasts, closeLabel, onClose }: ToastsProps) => (
  <div class={style['place']} role="status">
    {toasts.map((toast) => (
      <ToastLine
        key={toast.number}
        {...toast}
        closeLabel={closeLabel}
        onClose={() => onClose(toast.number)}
      />
    ))}
  </div>
);

/** Long enough to read a sentence twice and reach its button (WCAG 2.2.1 wants no haste). */
const shownFor = 10_000;

interface ToastLineProps extends Toast {
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function ToastLine({ text, act, stays, closeLabel, onClose }: ToastLineProps) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held || stays) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [held, stays]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the line only keeps it from going away
    <div
      class={style['toast']}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusCapture={() => hold(true)}
      onBlurCapture={() => hold(false)}
    >
      <p>{text}</p>
      {act && (
        <button type="button" class={style['act']} onClick={act.run}>
          {act.label}
        </button>
      )}
      <button
        type="button"
        class={style['close']}
        aria-label={closeLabel}
        onClick={() => {
          onClose();
          // The focus would fall to the body: the screen's heading is the nearest sensible place.
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
