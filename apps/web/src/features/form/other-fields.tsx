import { useId, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { fill } from '../../draft/fill.ts';
import field from '../../parts/field.module.css';
import { Pair, SelectField, TextField } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Catalogue } from '../../worker/protocol.ts';
import { words } from '../../words.ts';
import type { MedicineDraft } from '../../draft/case-draft.ts';
import { CheckLine, ChipToggle } from './choices.tsx';
import type { FieldsProps } from './person-fields.tsx';
import styles from './form.module.css';

/** Conditions, other medicines, a second medicine of the kind, and how the plan may be made up. */
export function OtherFields({
  draft,
  errors,
  catalogue,
  onChange,
}: FieldsProps & { readonly catalogue: Catalogue | undefined }): ReactElement {
  const id = useId();
  const first = draft.medicines[0];
  const setLine = (index: number, change: { name?: string; dose?: string; since?: string }) =>
    onChange({ comedication: draft.comedication.map((line, at) => (at === index ? { ...line, ...change } : line)) });
  return (
    <>
      <div className={field['field']} role="group" aria-labelledby={`${id}-comedication`}>
        <span className={field['label']} id={`${id}-comedication`}>
          {words.form.comedication}
        </span>
        <datalist id={`${id}-names`}>
          {catalogue?.comedication.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {draft.comedication.map((line, index) => (
          <div className={styles['twoOne']} key={index}>
            <TextField
              label={words.form.comedicationName}
              value={line.name}
              onChange={(name) => setLine(index, { name })}
              error={errors[`comedication.${index}.name`]}
              list={`${id}-names`}
            />
            <TextField
              label={words.form.comedicationDose}
              value={line.dose}
              onChange={(dose) => setLine(index, { dose })}
              error={errors[`comedication.${index}.dose`]}
            />
            <AriaButton
              className={styles['remove']!}
              aria-label={fill(words.form.removeComedication, { name: line.name })}
              onPress={() => onChange({ comedication: draft.comedication.filter((_, at) => at !== index) })}
            >
              <Icon name="close" size={14} />
            </AriaButton>
            <div className={styles['wholeRow']}>
              <TextField
                label={words.form.comedicationSince}
                type="date"
                value={line.since}
                onChange={(since) => setLine(index, { since })}
                error={errors[`comedication.${index}.since`]}
              />
            </div>
          </div>
        ))}
        <AriaButton
          className={styles['add']!}
          onPress={() => onChange({ comedication: [...draft.comedication, { name: '', dose: '', since: '' }] })}
        >
          <Icon name="plus" size={15} />
          {words.form.addComedication}
        </AriaButton>
      </div>
      <div className={field['field']} role="group" aria-labelledby={`${id}-conditions`}>
        <span className={field['label']} id={`${id}-conditions`}>
          {words.form.conditions}
        </span>
        <div className={styles['options']}>
          {Object.entries(words.form.conditionNames).map(([name, text]) => (
            <ChipToggle
              key={name}
              isSelected={draft.conditions.includes(name)}
              onChange={(on) =>
                onChange({
                  conditions: on ? [...draft.conditions, name] : draft.conditions.filter((other) => other !== name),
                })
              }
            >
              {text}
            </ChipToggle>
          ))}
        </div>
      </div>
      {first ? (
        <CheckLine
          isSelected={first.asNeeded !== undefined}
          onChange={(on) => {
            const { asNeeded: _asNeeded, ...regular } = first;
            const changed: MedicineDraft = on
              ? { ...first, asNeeded: { perWeek: '3', max: first.doses[0]?.amount ?? '' } }
              : {
                  ...regular,
                  doses: first.doses.length > 0 ? first.doses : [{ amount: first.asNeeded?.max ?? '', time: '22:00' }],
                };
            onChange({ medicines: [changed, ...draft.medicines.slice(1)] });
          }}
        >
          {words.form.asNeeded}
        </CheckLine>
      ) : null}
      <Pair>
        <SelectField
          label={words.form.cutFirst}
          value={draft.cutFirst}
          options={words.form.cutFirsts}
          onChange={(cutFirst) => onChange({ cutFirst })}
          name="cutFirst"
        />
        <TextField
          label={words.form.pieces}
          value={draft.maxTabletsPerDose}
          onChange={(maxTabletsPerDose) => onChange({ maxTabletsPerDose })}
          error={errors['maxTabletsPerDose']}
          inputMode="numeric"
          name="pieces"
        />
      </Pair>
      <TextField
        label={words.form.caseTitle}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        echo={words.form.caseTitleHint}
        name="title"
      />
      {draft.medicines.length < 3 ? (
        <AriaButton
          className={styles['add']!}
          onPress={() =>
            onChange({ medicines: [...draft.medicines, { drug: '', doses: [{ amount: '', time: '22:00' }] }] })
          }
        >
          <Icon name="plus" size={15} />
          {words.form.addMedicine}
        </AriaButton>
      ) : null}
    </>
  );
}
