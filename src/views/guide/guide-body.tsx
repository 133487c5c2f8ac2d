import type { GuideEntry } from '../../domain/guide';
import { MessageState } from '../../ui/states';
import { Alternatives } from './alternatives';
import { Bands } from './bands';
import styles from './guide.module.css';
import { bandTable } from './guide-view-model';
import { LevelDuties } from './level-duties';
import { PlainList, Section } from './section';
import { RelatedTechnologies } from './related-technologies';
import { Skills } from './skills';

interface GuideBodyProps {
  readonly name: string;
  /** Of all names of the view: their bands stand side by side. */
  readonly entries: readonly GuideEntry[];
}

export function GuideBody({ name, entries }: GuideBodyProps) {
  const entry = entries.find((candidate) => candidate.name === name);
  const bands = bandTable(entries);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {entry ? <About entry={entry} /> : <NoGuide name={name} />}
      </div>
      <div className={styles.column}>
        {bands !== null && <Bands table={bands} />}
        {entry !== undefined && <LevelDuties levels={entry.levels} name={name} />}
      </div>
      <div className={styles.column}>
        {entry !== undefined && <RelatedTechnologies names={entry.related} />}
        {entry !== undefined && <Alternatives to={name} alternatives={entry.alternatives} />}
        {entry !== undefined && <Skills skills={entry.skills} />}
      </div>
    </div>
  );
}

function NoGuide({ name }: { readonly name: string }) {
  return <MessageState title={`There is no guide for ${name}`} />;
}

function About({ entry }: { readonly entry: GuideEntry }) {
  const isRole = entry.kind === 'specialization';
  return (
    <>
      <Section title={isRole ? 'The role' : 'What it is'}>
        <p>{entry.summary}</p>
      </Section>
      <Section title="The work" shown={entry.duties.length > 0}>
        <PlainList items={entry.duties} />
      </Section>
      <Section title="Where it is used" shown={entry.used.length > 0}>
        <PlainList items={entry.used} />
      </Section>
      <Section title="History" shown={entry.history.length > 0}>
        {entry.history.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
    </>
  );
}
