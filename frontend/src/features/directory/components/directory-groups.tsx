import type { ListedInstrument } from '../../../api/contract';
import { Section } from '../../../components/section';
import { formatCount } from '../../../format/numbers';
import { type Group, groupsOf } from '../groups';
import styles from './directory-groups.module.css';
import { DirectoryTable } from './directory-table';

export function DirectoryGroups({ instruments }: { instruments: readonly ListedInstrument[] }) {
  const groups = groupsOf(instruments);
  return (
    <>
      {groups.length > 1 && <Contents groups={groups} />}
      {groups.map((group) => (
        <div key={group.id} id={group.id} className={styles.group}>
          <Section title={group.title}>
            <DirectoryTable group={group} />
          </Section>
        </div>
      ))}
    </>
  );
}

function Contents({ groups }: { groups: readonly Group[] }) {
  return (
    <nav aria-label="Indices and exchanges">
      <ul className={styles.contents}>
        {groups.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a> <span className="muted">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
