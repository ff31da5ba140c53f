import { Icon, type IconName } from '../../parts/icon';
import { addressOf, type Route } from '../../state/address';
import { route } from '../../state/route';
import { words } from '../../words/words';
import style from './navigation.module.css';

const places: readonly {
  readonly name: 'newsstand' | 'bookmarks' | 'search' | 'import' | 'settings';
  readonly icon: IconName;
  readonly to: Route;
}[] = [
  { name: 'newsstand', icon: 'newsstand', to: { screen: 'newsstand' } },
  {
    name: 'bookmarks',
    icon: 'bookmark',
    to: { screen: 'bookmarks', publication: null, sections: [], words: '' },
  },
  { name: 'search', icon: 'search', to: { screen: 'search', query: '' } },
  { name: 'import', icon: 'import', to: { screen: 'import' } },
  { name: 'settings', icon: 'settings', to: { screen: 'settings' } },
];

/** A bar at the foot of a phone, a rail at the left of a desk. */
export function Navigation() {
  const say = words.value.nav;
  const here = route.value.screen;
  return (
    <nav class={style['nav']} aria-label={say.label}>
      <ul>
        {places.map(({ name, icon, to }) => (
          <li key={name}>
            <a href={addressOf(to)} aria-current={here === name ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{say[name]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
