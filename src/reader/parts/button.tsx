import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import style from './button.module.css';

interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'style' | 'children'> {
  /** `main`: the one thing to do here. `plain`: beside it. `bare`: inside a bar. */
  readonly look?: 'main' | 'plain' | 'bare';
  readonly children: ComponentChildren;
}

export const Button = ({ look = 'plain', children, ...rest }: ButtonProps) => (
  <button type="button" {...rest} class={`${style['button']} ${style[look]}`}>
    {children}
  </button>
);
