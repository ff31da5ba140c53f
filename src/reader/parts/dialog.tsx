import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import style from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Called for Esc and for a click beside the dialog as well. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside and gives it back to where it was. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself
    <dialog
      ref={box}
      class={style['dialog']}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      {open && (
        <div class={style['inside']}>
          <h2 class={style['title']}>{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
