import { editions } from '../../state/library';
import { words } from '../../words/words';
import style from './settings.module.css';

/** Put in by the build. */
declare const __BUILD_ID__: string;

/** What runs in the page and comes from others, with its licence. */
const parts: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Preact', licence: 'MIT' },
  { name: 'Preact Signals', licence: 'MIT' },
  { name: 'Dexie', licence: 'Apache-2.0' },
  { name: 'Comlink', licence: 'Apache-2.0' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'Workbox', licence: 'MIT' },
  { name: 'noble-hashes', licence: 'MIT' },
];

/** 关于: what Paperboat is, what of the newsstand is a sample, and whose work it stands on. */
export function About() {
  const say = words.value.settings;
  const sample = editions.value?.find(({ origin }) => origin.type === 'catalogue' && origin.sample);
  return (
    <section class={style['group']} aria-labelledby="settings-about">
      <h2 id="settings-about">{say.about}</h2>
      <p>{say.aboutText}</p>
      {sample && <p>{say.aboutSample(sample.publication.name ?? words.value.newsstand.noName)}</p>}
      <p>{say.version(__BUILD_ID__)}</p>
      <p>
        {say.licence} {words.value.listed(parts.map(({ name, licence }) => `${name} (${licence})`))}
      </p>
    </section>
  );
}
