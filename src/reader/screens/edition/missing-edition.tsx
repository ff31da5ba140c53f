import { Boat } from '../../parts/boat';
import { Empty } from '../../parts/empty';
import { words } from '../../words/words';
import { Heading } from '../shell/heading';

/** An address of an edition that is not on the device. */
export function MissingEdition() {
  const say = words.value;
  return (
    <Empty picture={<Boat width={68} />} title={<Heading text={say.edition.missingTitle} />}>
      <p>{say.edition.missingText}</p>
      <p>
        <a href="#/" data-key="up">
          {say.missing.back}
        </a>
      </p>
    </Empty>
  );
}
