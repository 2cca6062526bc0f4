import { useAnswer } from '../api/useAnswer';
import { StatusGlyph } from '../coverage/glyphs';
import { Later } from '../entities/Answered';
import { Section } from '../frame/parts';
import { OpenGapsDocument, type OpenGapsQuery } from '../graphql';
import { keepingLanguage } from '../language';
import { useName } from '../say';
import { useSay } from './texts';

type Gap = NonNullable<OpenGapsQuery['coverageGaps']>['edges'][number]['node'];

/** The gaps that a clause has to do with: those of the slots that it lays down, or whose tasks stand in it. */
export function ClauseGaps({ clause }: { clause: string }) {
  const say = useSay();
  const name = useName();
  return (
    <Later asked={useAnswer(OpenGapsDocument, {})}>
      {({ coverageGaps }) => {
        const gaps = (coverageGaps?.edges ?? []).map(({ node }) => node).filter((gap) => concerns(gap, clause));
        if (gaps.length === 0) return null;
        return (
          <Section title={say('gaps')} note={gaps.length}>
            <ul className="gaps-of">
              {gaps.map(({ industry, region, standardSlot }) => {
                const unit = industry ?? region;
                return (
                  <li key={`${unit?.id}:${standardSlot.id}`}>
                    <StatusGlyph status="MISSING" size={12} />
                    <a href={keepingLanguage(`/coverage?cell=${unit?.id}:${standardSlot.id}`)}>
                      {name(unit)} × {name(standardSlot)}
                    </a>
                  </li>
                );
              })}
            </ul>
          </Section>
        );
      }}
    </Later>
  );
}

function concerns({ clause, standardSlot }: Gap, id: string): boolean {
  return clause.id === id || standardSlot.tasks.some((task) => task.clause.id === id);
}
