import type { ReactElement } from 'react';
import type { Plan } from '@decrescendo/taper';
import { fill } from '../../draft/fill.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { words } from '../../words.ts';

/** What is exact, what is a model, and what nobody knows. */
export function HowSure({
  plan,
  isOpen,
  onClose,
}: {
  readonly plan: Plan;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const grades = words.sure.gradeNames as Readonly<Record<string, string>>;
  const names = words.sure.series as Readonly<Record<string, string>>;
  return (
    <Dialog title={words.sure.title} isOpen={isOpen} onClose={onClose}>
      {words.sure.paragraphs.map((paragraph) => (
        <p key={paragraph}>{fill(paragraph, { people: 100 })}</p>
      ))}
      {plan.forecast.series.length > 0 ? (
        <>
          <p>
            <b>{words.sure.grades}</b>
          </p>
          <ul>
            {plan.forecast.series.map((series) => (
              <li key={series.name}>
                {names[series.name] ?? series.name}: {grades[series.grade] ?? series.grade}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  );
}
