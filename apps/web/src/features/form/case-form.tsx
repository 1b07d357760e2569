import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { formatMass, parseCivilDate } from '@decrescendo/units';
import type { Plan } from '@decrescendo/taper';
import type { Country } from '@decrescendo/formulary';
import { dailyDose } from '../../draft/case-document.ts';
import type { CaseDraft, DoseDraft, MedicineDraft } from '../../draft/case-draft.ts';
import { checkDose, checkTime, type FieldErrors } from '../../draft/check-draft.ts';
import { doseInWords } from '../../draft/dose-words.ts';
import { fill } from '../../draft/fill.ts';
import { longDate, type Locale } from '../../locale.ts';
import { Pair, SelectField, TextField } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Catalogue } from '../../worker/protocol.ts';
import { words } from '../../words.ts';
import { weeksText, weeksToGoal, whenOf } from '../plan/plan-view.ts';
import { CanUse } from './can-use.tsx';
import { CheckLine, Segments, Stops, Summary } from './choices.tsx';
import { MedicineSearch } from './medicine-search.tsx';
import { OtherFields } from './other-fields.tsx';
import { PersonFields, SafetyFields, personSummary, safetySummary } from './person-fields.tsx';
import styles from './form.module.css';

export interface CaseFormProps {
  readonly draft: CaseDraft;
  readonly errors: FieldErrors;
  readonly catalogue: Catalogue | undefined;
  readonly plan: Plan | undefined;
  readonly locale: Locale;
  readonly onChange: (change: Partial<CaseDraft>) => void;
}

const paces = ['slower', 'default', 'faster'] as const;

/** The case, typed: every field says what it read, or in one line why it could not. */
export function CaseForm({ draft, errors, catalogue, plan, locale, onChange }: CaseFormProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>({});
  const toggle = (name: string) => () => setOpen((before) => ({ ...before, [name]: !before[name] }));
  const hasError = (...paths: readonly string[]) =>
    paths.some((path) => Object.keys(errors).some((key) => key === path || key.startsWith(`${path}.`)));
  const isOpen = (name: string, ...paths: readonly string[]) => Boolean(open[name]) || hasError(...paths);
  const setMedicine = (index: number, change: Partial<MedicineDraft>) =>
    onChange({
      medicines: draft.medicines.map((medicine, at) => (at === index ? { ...medicine, ...change } : medicine)),
    });
  const daily = dailyDose(draft, locale.numbers);
  const start = parseCivilDate(draft.start);
  const planned =
    plan && plan.steps.length > 0
      ? fill(plan.steps.length === 1 ? words.form.paceNow.one : words.form.paceNow.other, {
          weeks: weeksText(weeksToGoal(plan)),
          steps: plan.steps.length,
        })
      : words.form.paces[draft.pace];

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => event.preventDefault()}
      noValidate
      aria-label={words.form.title}
    >
      <div className={styles['group']} role="group" aria-labelledby={`${id}-now`}>
        <h2 id={`${id}-now`}>{words.form.medicineNow}</h2>
        {draft.medicines.map((medicine, index) => (
          <MedicineFields
            key={index}
            index={index}
            medicine={medicine}
            draft={draft}
            errors={errors}
            catalogue={catalogue}
            locale={locale}
            onChange={(change) => setMedicine(index, change)}
            daily={
              index === 0 && daily !== undefined ? (
                <p className={styles['sum']}>
                  <b>{fill(words.form.daily, { dose: formatMass(daily, locale.numbers) })}</b>,{' '}
                  {draft.daysPerWeek === '7'
                    ? words.form.everyDay
                    : fill(words.form.daysOf, { days: draft.daysPerWeek })}
                </p>
              ) : null
            }
            onCountry={(country) => onChange({ country, usable: null })}
            onRemove={
              index === 0 ? undefined : () => onChange({ medicines: draft.medicines.filter((_, at) => at !== index) })
            }
          />
        ))}
        <Pair>
          <TextField
            label={words.form.since}
            value={draft.since}
            onChange={(since) => onChange({ since })}
            error={errors['since']}
            name="since"
            placeholder="3 years"
          />
          <TextField
            label={words.form.days}
            value={draft.daysPerWeek}
            onChange={(daysPerWeek) => onChange({ daysPerWeek })}
            error={errors['daysPerWeek']}
            inputMode="numeric"
            name="days"
          />
        </Pair>
        <SelectField
          label={words.form.indication}
          value={draft.indication}
          options={
            draft.indication === ''
              ? { '': words.form.choose, ...words.form.indications }
              : (words.form.indications as Readonly<Record<string, string>>)
          }
          onChange={(indication) => onChange({ indication })}
          error={errors['indication']}
          name="indication"
        />
        <SelectField
          label={words.form.source}
          value={draft.source}
          options={words.form.sources}
          onChange={(source) => onChange({ source })}
          name="source"
        />
      </div>

      <div className={styles['group']} role="group" aria-labelledby={`${id}-to`}>
        <h2 id={`${id}-to`}>{words.form.whereTo}</h2>
        <Segments
          label={words.form.goal}
          value={draft.goal}
          options={{ stop: words.form.stop, reduce: words.form.reduce }}
          onChange={(goal) => onChange({ goal })}
        />
        {draft.goal === 'reduce' ? (
          <TextField
            label={words.form.reduceTo}
            value={draft.reduceTo}
            onChange={(reduceTo) => onChange({ reduceTo })}
            error={errors['reduceTo']}
            echo={echoOf(draft.reduceTo, locale)}
            placeholder="5 mg"
            name="reduceTo"
          />
        ) : null}
        <TextField
          label={words.form.start}
          type="date"
          value={draft.start}
          onChange={(value) => onChange({ start: value })}
          error={errors['start']}
          echo={start ? longDate(start, locale) : undefined}
          name="start"
        />
        <Stops
          label={words.form.pace}
          value={paces.indexOf(draft.pace)}
          count={3}
          valueText={words.form.paces[draft.pace]}
          echo={planned}
          ends={[words.form.slower, words.form.middle, words.form.faster]}
          onChange={(value) => onChange({ pace: paces[value] ?? 'default' })}
        />
        <CanUse draft={draft} errors={errors} catalogue={catalogue} locale={locale} onChange={onChange} />
      </div>

      {/* Stands at the foot of a card that scrolls until its fields come into view, so that nobody takes the card for the whole form. */}
      <h2
        id={`${id}-who`}
        className={styles['follows']}
        onClick={(event) => event.currentTarget.nextElementSibling?.scrollIntoView({ block: 'nearest' })}
      >
        {words.form.person} <span>{words.form.personHolds}</span>
      </h2>
      <div className={`${styles['group']} ${styles['last']}`} role="group" aria-labelledby={`${id}-who`}>
        <div>
          <Summary
            id={`${id}-person`}
            summary={personSummary(draft)}
            edit={words.form.edit}
            isOpen={isOpen('person', 'age', 'weight')}
            onToggle={toggle('person')}
          >
            <PersonFields draft={draft} errors={errors} onChange={onChange} />
          </Summary>
          <Summary
            id={`${id}-safety`}
            summary={safetySummary(draft)}
            edit={words.form.edit}
            isOpen={isOpen('safety', 'auditC')}
            onToggle={toggle('safety')}
          >
            <SafetyFields draft={draft} errors={errors} onChange={onChange} />
          </Summary>
          <Summary
            id={`${id}-decision`}
            summary={draft.agreed ? words.form.agreedShort : words.form.notAgreedShort}
            edit={
              draft.agreed ? (
                <span className={styles['ok']}>
                  <Icon name="check" />
                  <span className="hidden-visually">{words.form.edit}</span>
                </span>
              ) : (
                words.form.edit
              )
            }
            isOpen={isOpen('decision', 'lastReview')}
            onToggle={toggle('decision')}
          >
            <CheckLine isSelected={draft.agreed} onChange={(agreed) => onChange({ agreed })}>
              {words.form.agreed}
            </CheckLine>
            <TextField
              label={words.form.prescriber}
              value={draft.prescriber}
              onChange={(prescriber) => onChange({ prescriber })}
              name="prescriber"
            />
            <TextField
              label={words.form.lastReview}
              type="date"
              value={draft.lastReview}
              onChange={(lastReview) => onChange({ lastReview })}
              error={errors['lastReview']}
              name="lastReview"
            />
          </Summary>
          <Summary
            id={`${id}-other`}
            summary={words.form.more}
            edit={<Icon name="plus" size={15} />}
            isOpen={isOpen('other', 'comedication', 'maxTabletsPerDose')}
            onToggle={toggle('other')}
          >
            <OtherFields draft={draft} errors={errors} catalogue={catalogue} onChange={onChange} />
          </Summary>
        </div>
        <p className={styles['note']}>{words.form.note}</p>
      </div>
    </form>
  );
}

function echoOf(text: string, locale: Locale): string | undefined {
  const read = checkDose(text, locale.numbers);
  return 'value' in read ? doseInWords(read.value) : undefined;
}

interface MedicineFieldsProps {
  readonly index: number;
  readonly medicine: MedicineDraft;
  readonly draft: CaseDraft;
  readonly errors: FieldErrors;
  readonly catalogue: Catalogue | undefined;
  readonly locale: Locale;
  readonly onChange: (change: Partial<MedicineDraft>) => void;
  readonly daily: ReactNode;
  readonly onCountry: (country: Country) => void;
  readonly onRemove: (() => void) | undefined;
}

function MedicineFields({
  index,
  medicine,
  draft,
  errors,
  catalogue,
  locale,
  daily,
  onChange,
  onCountry,
  onRemove,
}: MedicineFieldsProps): ReactElement {
  const path = `medicines.${index}`;
  const setDose = (at: number, change: { amount?: string; time?: string }) =>
    onChange({ doses: medicine.doses.map((dose, other) => (other === at ? { ...dose, ...change } : dose)) });
  const nextTime = () =>
    ['08:00', '20:00', '13:00', '17:00', '22:00', '11:00'].find(
      (time) => !medicine.doses.some((dose) => dose.time === time),
    ) ?? '23:00';
  return (
    <div className={styles['medicine']}>
      <MedicineSearch
        catalogue={catalogue}
        country={draft.country}
        drug={medicine.drug}
        error={errors[`${path}.drug`]}
        onChange={(drug) => {
          const { product: _product, ...rest } = medicine;
          onChange({ ...rest, drug });
        }}
      />
      {index === 0 ? (
        <SelectField
          label={words.form.country}
          value={draft.country}
          options={words.form.countries}
          onChange={onCountry}
          name="country"
        />
      ) : null}
      {medicine.asNeeded ? (
        <Pair>
          <TextField
            label={words.form.mostADay}
            value={medicine.asNeeded.max}
            error={errors[`${path}.asNeeded.max`]}
            echo={echoOf(medicine.asNeeded.max, locale)}
            onChange={(max) => onChange({ asNeeded: { ...medicine.asNeeded!, max } })}
          />
          <TextField
            label={words.form.perWeek}
            value={medicine.asNeeded.perWeek}
            error={errors[`${path}.asNeeded.perWeek`]}
            inputMode="numeric"
            onChange={(perWeek) => onChange({ asNeeded: { ...medicine.asNeeded!, perWeek } })}
          />
        </Pair>
      ) : (
        medicine.doses.map((dose, at) => (
          <DoseFields
            key={at}
            dose={dose}
            name={`${index}-${at}`}
            isOnly={medicine.doses.length < 2}
            amountError={errors[`${path}.doses.${at}.amount`]}
            timeError={errors[`${path}.doses.${at}.time`]}
            locale={locale}
            onChange={(change) => setDose(at, change)}
            onRemove={() => onChange({ doses: medicine.doses.filter((_, other) => other !== at) })}
          />
        ))
      )}
      <div className={styles['sumRow']}>
        {daily}
        {medicine.asNeeded ? null : (
          <AriaButton
            className={styles['add']!}
            onPress={() =>
              onChange({
                doses: [...medicine.doses, { amount: '', time: nextTime() }].sort((a, b) =>
                  a.time.localeCompare(b.time),
                ),
              })
            }
          >
            <Icon name="plus" size={15} />
            {words.form.addTime}
          </AriaButton>
        )}
      </div>
      {onRemove ? (
        <AriaButton className={styles['add']!} onPress={onRemove}>
          <Icon name="close" size={15} />
          {fill(words.form.removeMedicine, { name: medicine.drug || words.form.medicine })}
        </AriaButton>
      ) : null}
    </div>
  );
}

interface DoseFieldsProps {
  readonly dose: DoseDraft;
  readonly name: string;
  readonly isOnly: boolean;
  readonly amountError: string | undefined;
  readonly timeError: string | undefined;
  readonly locale: Locale;
  readonly onChange: (change: Partial<DoseDraft>) => void;
  readonly onRemove: () => void;
}

/** One dose and its time. The row keeps the name of its last readable time, so that it is not renamed in the middle of typing. */
function DoseFields({
  dose,
  name,
  isOnly,
  amountError,
  timeError,
  locale,
  onChange,
  onRemove,
}: DoseFieldsProps): ReactElement {
  const time = checkTime(dose.time);
  const lastTime = useRef('08:00');
  if ('value' in time) lastTime.current = time.value;
  const when = whenOf(lastTime.current);
  const said = when.toLowerCase();
  return (
    <div className={styles['dose']} role="group" aria-label={when}>
      <span className={styles['doseLabel']} aria-hidden="true">
        <span>{when}</span>
        <span className={styles['heard']}>{echoOf(dose.amount, locale)}</span>
      </span>
      <TextField
        hideLabel
        hideEcho
        label={fill(words.form.amountOf, { when: said })}
        value={dose.amount}
        onChange={(amount) => onChange({ amount })}
        error={amountError}
        echo={echoOf(dose.amount, locale)}
        placeholder="2.5 mg"
        name={`amount-${name}`}
      />
      <TextField
        hideLabel
        label={fill(words.form.timeOf, { when: said })}
        value={dose.time}
        onChange={(value) => onChange({ time: value })}
        onBlur={() => ('value' in time && time.value !== dose.time ? onChange({ time: time.value }) : undefined)}
        error={timeError}
        placeholder="08:00"
        name={`time-${name}`}
      />
      {isOnly ? null : (
        <AriaButton aria-label={fill(words.form.removeTime, { when: said })} onPress={onRemove}>
          <Icon name="close" size={14} />
        </AriaButton>
      )}
    </div>
  );
}
