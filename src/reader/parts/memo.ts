import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** A part that is drawn again only when one of its properties is another value than before. */
export function memo<Props extends object>(Part: FunctionComponent<Props>): new () => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => this.props[name] !== next[name]);
    }

    override render(): ComponentChild {
      return Part(this.props, undefined);
    }
  };
}
