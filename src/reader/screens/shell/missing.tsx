import { Boat } from '../../parts/boat';
import { Empty } from '../../parts/empty';
import { words } from '../../words/words';
import { Heading } from './heading';

/** An address that is none of ours. */
export function Missing() {
  const say = words.value.missing;
  return (
    <Empty picture={<Boat width={68} />} title={<Heading text={say.title} />}>
      <p>{say.text}</p>
      <p>
        <a href="#/" data-key="up">
          {say.back}
        </a>
      </p>
    </Empty>
  );
}
