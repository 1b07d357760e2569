import { useState, type ReactElement } from 'react';
import type { Country } from '@decrescendo/formulary';
import { parseCivilDate } from '@decrescendo/units';
import { fill } from '../../draft/fill.ts';
import { longDate, type Locale } from '../../locale.ts';
import { SelectField } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { words } from '../../words.ts';
import { writtenOn, crisisNumbers } from './numbers.ts';
import styles from './crisis.module.css';

/** Whom to call, by where the person is now. Works with no network: the numbers are part of the page. */
export function CrisisPlan({ first, locale }: { readonly first: Country; readonly locale: Locale }): ReactElement {
  const [country, setCountry] = useState<Country>(first);
  const numbers = crisisNumbers[country];
  const date = parseCivilDate(writtenOn);
  return (
    <main className={styles['page']} id="main">
      <h1>{words.crisis.title}</h1>
      <a className={styles['call']} href={`tel:${numbers.emergency}`}>
        <Icon name="heart" size={24} />
        {fill(words.crisis.call, { number: numbers.emergency })}
      </a>
      <p>{words.crisis.signs}</p>
      <div className={styles['where']}>
        <SelectField
          label={words.crisis.where}
          value={country}
          options={words.form.countries}
          onChange={setCountry}
          name="where"
        />
        <p className={styles['small']}>{words.crisis.whereHint}</p>
      </div>
      <section className={styles['talk']} aria-labelledby="talk-title">
        <h2 id="talk-title">{words.crisis.talk}</h2>
        {numbers.talk.map((line) => (
          <p className={styles['line']} key={line.number}>
            <span>
              {line.name}
              {line.note ? `, ${line.note}` : ''}
            </span>
            <a href={`tel:${line.number.replace(/[^0-9+]/g, '')}`}>{line.number}</a>
          </p>
        ))}
      </section>
      <p>{words.crisis.stay}</p>
      <p>{words.crisis.other}</p>
      {date ? (
        <p className={styles['small']}>
          {fill(words.crisis.checked, { date: longDate(date, locale), source: numbers.source })}
        </p>
      ) : null}
    </main>
  );
}
