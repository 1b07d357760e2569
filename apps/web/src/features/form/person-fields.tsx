import type { ReactElement } from 'react';
import type { CaseDraft } from '../../draft/case-draft.ts';
import type { FieldErrors } from '../../draft/check-draft.ts';
import { fill } from '../../draft/fill.ts';
import { Pair, SelectField, TextField } from '../../parts/field.tsx';
import { words } from '../../words.ts';

export interface FieldsProps {
  readonly draft: CaseDraft;
  readonly errors: FieldErrors;
  readonly onChange: (change: Partial<CaseDraft>) => void;
}

export function personSummary(draft: CaseDraft): string {
  return fill(words.form.personSummary, {
    age: draft.age.trim() ? fill(words.form.ageYears, { age: draft.age.trim() }) : words.form.ageUnknown,
    weight: draft.weight.trim() || words.form.weightUnknown,
    sex: words.form.sexes[draft.sex],
  });
}

export function safetySummary(draft: CaseDraft): string {
  const said = words.form.said;
  const text = [
    said.withdrawal[draft.withdrawalHistory],
    said.opioids[draft.opioids],
    draft.auditC.trim() ? fill(said.alcohol, { score: draft.auditC.trim() }) : said.alcoholUnknown,
    ...(draft.sex === 'male' ? [] : [said.pregnant[draft.pregnant]]),
  ].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function PersonFields({ draft, errors, onChange }: FieldsProps): ReactElement {
  return (
    <>
      <Pair>
        <TextField
          label={words.form.ageLabel}
          value={draft.age}
          onChange={(age) => onChange({ age })}
          error={errors['age']}
          inputMode="numeric"
          name="age"
        />
        <TextField
          label={words.form.weightLabel}
          value={draft.weight}
          onChange={(weight) => onChange({ weight })}
          error={errors['weight']}
          placeholder="68 kg"
          name="weight"
        />
      </Pair>
      <SelectField
        label={words.form.sexLabel}
        value={draft.sex}
        options={words.form.sexOptions}
        onChange={(sex) => onChange({ sex })}
        name="sex"
      />
      <Pair>
        <SelectField
          label={words.form.pregnant}
          value={draft.pregnant}
          options={words.form.answers}
          onChange={(pregnant) => onChange({ pregnant })}
          name="pregnant"
        />
        <SelectField
          label={words.form.breastfeeding}
          value={draft.breastfeeding}
          options={words.form.answers}
          onChange={(breastfeeding) => onChange({ breastfeeding })}
          name="breastfeeding"
        />
      </Pair>
    </>
  );
}

export function SafetyFields({ draft, errors, onChange }: FieldsProps): ReactElement {
  return (
    <>
      <SelectField
        label={words.form.withdrawal}
        value={draft.withdrawalHistory}
        options={words.form.withdrawals}
        onChange={(withdrawalHistory) => onChange({ withdrawalHistory })}
        name="withdrawal"
      />
      <Pair>
        <SelectField
          label={words.form.opioids}
          value={draft.opioids}
          options={words.form.answers}
          onChange={(opioids) => onChange({ opioids })}
          name="opioids"
        />
        <TextField
          label={words.form.auditC}
          value={draft.auditC}
          onChange={(auditC) => onChange({ auditC })}
          error={errors['auditC']}
          inputMode="numeric"
          name="auditC"
        />
      </Pair>
      {draft.opioids === 'yes' ? (
        <SelectField
          label={words.form.naloxone}
          value={draft.naloxoneOffered}
          options={words.form.answers}
          onChange={(naloxoneOffered) => onChange({ naloxoneOffered })}
          name="naloxone"
        />
      ) : null}
      <SelectField
        label={words.form.suicidality}
        value={draft.suicidality}
        options={words.form.answers}
        onChange={(suicidality) => onChange({ suicidality })}
        name="suicidality"
      />
      <SelectField
        label={words.form.cbt}
        value={draft.cbt}
        options={words.form.answers}
        onChange={(cbt) => onChange({ cbt })}
        name="cbt"
      />
    </>
  );
}
