import { Chip } from '../../parts/chip';
import { countSections, type ListedArticle, noSection } from '../../state/listed-articles';
import { words } from '../../words/words';
import style from './section-chips.module.css';

interface SectionChipsProps {
  readonly articles: readonly ListedArticle[];
  readonly chosen: readonly string[];
  readonly onChoose: (sections: readonly string[]) => void;
}

/** The group 版块: a chip for each section there is, with its count; several may be on at once. */
export function SectionChips({ articles, chosen, onChoose }: SectionChipsProps) {
  const say = words.value;
  const counts = countSections(articles);
  const offered = [
    ...counts.map(({ name, count }) => ({ key: name ?? noSection, name, count })),
    // A section from the address that no article has: it must be possible to switch it off.
    ...chosen
      .filter((key) => !counts.some(({ name }) => (name ?? noSection) === key))
      .map((key) => ({ key, name: key, count: 0 })),
  ];
  if (offered.length === 0) return null;
  return (
    <fieldset class={style['chips']}>
      <legend class="visually-hidden">{say.edition.sections}</legend>
      {offered.map(({ key, name, count }) => (
        <Chip
          key={key}
          pressed={chosen.includes(key)}
          onToggle={() =>
            onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
          }
        >
          {name === null ? say.edition.noSection : say.sectionName(name)}{' '}
          <span class={style['count']}>{count}</span>
        </Chip>
      ))}
    </fieldset>
  );
}
