import { useEffect } from 'preact/hooks';
import { changeSettings, shownSize } from '../../actions/change-settings';
import { installOffered } from '../../actions/install-offered';
import { askForLastingStorage, lookAtStorage } from '../../actions/look-at-storage';
import { Button } from '../../parts/button';
import { helpShown, installOffer } from '../../state/app';
import { editions } from '../../state/library';
import { languages, settings, sizeRange, themes } from '../../state/settings';
import { storageState } from '../../state/storage';
import { words } from '../../words/words';
import { Heading } from '../shell/heading';
import { About } from './about';
import style from './settings.module.css';

/** 设置: what a person chooses for this device. */
export function SettingsScreen() {
  const say = words.value.settings;
  return (
    <div class={style['screen']}>
      <Heading class={style['title']} text={say.title} />
      <Reading />
      <Choices
        legend={say.language}
        name="language"
        options={languages}
        labels={say.languages}
        chosen={settings.value.language}
        onChoose={(language) => changeSettings({ language })}
      />
      <Keys />
      <Storage />
      <About />
    </div>
  );
}

function Reading() {
  const say = words.value.settings;
  const { size } = settings.value;
  return (
    <section class={style['group']} aria-labelledby="settings-reading">
      <h2 id="settings-reading">{say.reading}</h2>
      <Choices
        legend={say.theme}
        name="theme"
        options={themes}
        labels={say.themes}
        chosen={settings.value.theme}
        onChoose={(theme) => changeSettings({ theme })}
      />
      <div class={style['size']}>
        <label>
          <span>{say.size}</span>
          <input
            type="range"
            min={sizeRange.least}
            max={sizeRange.most}
            step={1}
            value={size ?? Math.round(shownSize())}
            aria-valuetext={size === null ? say.sizeAuto : say.sizeValue(size)}
            onInput={(event) => changeSettings({ size: event.currentTarget.valueAsNumber })}
          />
        </label>
        <output>{size === null ? say.sizeAuto : say.sizeValue(size)}</output>
        <Button disabled={size === null} onClick={() => changeSettings({ size: null })}>
          {say.sizeAuto}
        </Button>
      </div>
      <p class={style['sample']} lang="zh-Hans">
        {say.sampleText}
      </p>
    </section>
  );
}

interface ChoicesProps<Option extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

function Choices<Option extends string>({
  legend,
  name,
  options,
  labels,
  chosen,
  onChoose,
}: ChoicesProps<Option>) {
  return (
    <fieldset class={style['choices']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Keys() {
  const say = words.value.settings;
  return (
    <section class={style['group']} aria-labelledby="settings-keys">
      <h2 id="settings-keys">{say.keys}</h2>
      <label class={style['switch']}>
        <input
          type="checkbox"
          checked={settings.value.singleKeys}
          aria-describedby="single-keys-hint"
          onChange={(event) => changeSettings({ singleKeys: event.currentTarget.checked })}
        />
        <span>{say.singleKeys}</span>
      </label>
      <p id="single-keys-hint" class={style['hint']}>
        {say.singleKeysHint}
      </p>
      <p>
        <Button
          onClick={() => {
            helpShown.value = true;
          }}
        >
          {say.showKeys}
        </Button>
      </p>
    </section>
  );
}

function Storage() {
  const say = words.value.settings;
  const use = storageState.value;
  useEffect(() => {
    void lookAtStorage();
  }, []);
  const persisted = use?.persisted ?? null;
  const offer = installOffer.value;
  return (
    <section class={style['group']} aria-labelledby="settings-storage">
      <h2 id="settings-storage">{say.storage}</h2>
      {use && <p>{say.stored(editions.value?.length ?? 0, megabytes(use.used))}</p>}
      <p>{persisted === null ? say.persistUnknown : persisted ? say.persisted : say.notPersisted}</p>
      <p class={style['row']}>
        {persisted === false && <Button onClick={() => void askForLastingStorage()}>{say.askPersist}</Button>}
        {offer && <Button onClick={() => void installOffered()}>{say.install}</Button>}
      </p>
    </section>
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
