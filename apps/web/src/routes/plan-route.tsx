import { useCallback, useDeferredValue, useEffect, useMemo, useState, type ReactElement } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addDays, formatMass } from '@decrescendo/units';
import type { Country } from '@decrescendo/formulary';
import type { StrategyName } from '@decrescendo/taper';
import { exportFile, getPlan, type ExportFormat } from '../api/client.ts';
import type { ProductLook } from '../charts/tablet.ts';
import { dailyDose, documentOf, titleOf } from '../draft/case-document.ts';
import { checkDraft, emptyFields } from '../draft/check-draft.ts';
import { fill } from '../draft/fill.ts';
import { draftOf } from '../draft/from-document.ts';
import { fieldOf } from '../draft/field-of.ts';
import { caseFile } from '../features/case-file.ts';
import { useCase, type Beginning } from '../features/cases/use-case.ts';
import { reasonOf, SavedCases } from '../features/cases/saved-cases.tsx';
import { CaseForm } from '../features/form/case-form.tsx';
import { ContinueCard, LevelCard, RefusedCard } from '../features/plan/care-cards.tsx';
import { ChartCard } from '../features/plan/chart-card.tsx';
import { FindingsCard } from '../features/plan/findings-card.tsx';
import { CaseNotices } from '../features/plan/notices.tsx';
import { PatientSheet } from '../features/plan/patient-sheet.tsx';
import { PlanActions } from '../features/plan/plan-actions.tsx';
import {
  comparedWith,
  headlineOf,
  inOrder,
  presentMcg,
  stoppingFindings,
  strategiesOf,
  withForecastOf,
} from '../features/plan/plan-view.ts';
import { StaySheet } from '../features/plan/stay-sheet.tsx';
import { StepCard } from '../features/plan/step-card.tsx';
import { StrategyCards } from '../features/plan/strategy-cards.tsx';
import { WhyCard } from '../features/plan/why-card.tsx';
import { PlaceTools } from '../features/frame/place-tools.tsx';
import { usePlanner } from '../features/use-planner.ts';
import { dayAndMonth, mediumDate, today as todayOf, type Locale } from '../locale.ts';
import { Button } from '../parts/button.tsx';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Fence } from '../parts/fence.tsx';
import { Icon } from '../parts/icon.tsx';
import { useMedia } from '../parts/use-media.ts';
import { words } from '../words.ts';
import plan_ from '../features/plan/plan.module.css';
import styles from './plan-route.module.css';

const statusTone: Readonly<Record<keyof typeof words.chips.status, ChipTone>> = {
  draft: 'care',
  agreed: 'ok',
  refused: 'stop',
  specialist: 'stop',
  'needs-prescriber': 'care',
};

/** A plan is looked at again after this many days (rule R82). */
const staleAfterDays = 28;

export interface PlanRouteProps {
  readonly locale: Locale;
  /** Where this device is, for a case that begins blank. */
  readonly country: Country;
  readonly beginning: Beginning;
  /** Starts a blank case on a page of its own. */
  readonly onNew: (country: Country) => void;
  /** The case on this page has been saved under a name of its own: the page stays. */
  readonly onSaved: (id: string) => void;
}

/** The Plan place: the case on the left, what follows from it on the right, live. */
export function PlanRoute({ locale, country, beginning, onNew, onSaved }: PlanRouteProps): ReactElement {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { case?: string; plan?: string };
  const queries = useQueryClient();
  const today = useMemo(() => todayOf(new Date()), []);
  const { open, change, save, putAside, bringBack, take, discard, dismiss } = useCase(search.case, today, beginning);
  const version = useQuery({
    queryKey: ['plan', search.plan],
    queryFn: () => getPlan(search.plan!),
    enabled: search.plan !== undefined,
  });
  const kept = version.data?.kind === 'ok' ? version.data.value : undefined;
  // A saved plan version is shown with the case as it was then, and neither can be changed.
  const viewing = search.plan !== undefined;
  const draft = useMemo(
    () => (viewing && kept ? draftOf(kept.document, today) : open.draft),
    [viewing, kept, open.draft, today],
  );
  const wide = useMedia('(width >= 1120px)');
  const phone = useMedia('(width < 720px)');
  const [sheet, setSheet] = useState(
    beginning.kind === 'empty' && !search.case && !matchMedia('(width >= 1120px)').matches,
  );
  const [list, setList] = useState(false);
  const [compare, setCompare] = useState<StrategyName>();
  const [selected, setSelected] = useState(0);
  const [message, setMessage] = useState('');
  const [saveTried, setSaveTried] = useState(false);
  /** The way down this case came with: its card stays first, whatever is chosen later. */
  const [firstStrategy, setFirstStrategy] = useState<StrategyName>();

  const errors = useMemo(() => checkDraft(draft, locale.numbers), [draft, locale]);
  const document_ = useMemo(
    () => (Object.keys(errors).length === 0 && !open.loading ? documentOf(draft, locale.numbers) : undefined),
    [draft, errors, locale, open.loading],
  );
  const state = usePlanner(search.plan ? undefined : document_);

  const plan = search.plan ? kept?.plan : state.plan;
  if (plan && firstStrategy === undefined) setFirstStrategy(plan.strategy);

  const products = useMemo(
    () => new Map<string, ProductLook>((state.catalogue?.products ?? []).map((product) => [product.id, product])),
    [state.catalogue],
  );
  const { views, old } = useMemo(
    () =>
      plan
        ? withForecastOf(strategiesOf(plan), search.plan ? undefined : state.forecasted, plan.drug)
        : { views: [], old: false },
    [plan, state.forecasted, search.plan],
  );
  const chosen = plan ? views.find((view) => view.name === plan.strategy) : undefined;
  const other = plan ? comparedWith(views, plan.strategy, compare) : undefined;
  const steps = plan?.steps.length ?? 0;
  const step = Math.min(selected, Math.max(0, steps - 1));
  const deferredStep = useDeferredValue(step);

  const fromDocument = useMemo(
    () =>
      state.issues.length > 0
        ? Object.fromEntries(state.issues.map((issue) => [fieldOf(issue.path, draft), issue.message]))
        : {},
    [state.issues, draft],
  );
  // In a new case what nobody has written yet is needed, not wrong: it turns red only when a plan was there before, or saving was tried.
  const empty = useMemo(() => emptyFields(draft), [draft]);
  const calm = plan === undefined && !saveTried;
  const shownErrors = useMemo(
    () => (calm ? Object.fromEntries(Object.entries(errors).filter(([path]) => !(path in empty))) : errors),
    [calm, errors, empty],
  );
  const fieldErrors = useMemo(() => ({ ...fromDocument, ...shownErrors }), [fromDocument, shownErrors]);
  const faults = open.loading ? [] : Object.values(shownErrors);
  const needed = calm && !open.loading && !viewing ? [...new Set(Object.values(empty))] : [];

  useEffect(() => {
    document.title = `${titleOf(draft, locale.numbers)}, ${words.app.plan}, ${words.app.name}`;
  }, [draft, locale]);

  const onChoose = useCallback(
    (name: StrategyName) => {
      setCompare(plan?.strategy);
      change({ strategy: name });
    },
    [change, plan],
  );

  const offer = (blob: Blob, name: string) => {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    setMessage(fill(words.actions.ready, { name }));
  };
  const onExport = async (format: ExportFormat) => {
    if (!document_ && !search.plan) return;
    setMessage(words.actions.preparing);
    const answer = await exportFile(format, search.plan ? { planId: search.plan } : { document: document_ });
    if (answer.kind === 'ok') return offer(answer.value.blob, answer.value.name);
    setMessage(
      answer.kind === 'away' ? words.actions.noServer : fill(words.actions.exportFailed, { reason: reasonOf(answer) }),
    );
  };
  const onCaseFile = async () => {
    const text = await caseFile(document_ ?? kept?.document);
    if (text) offer(new Blob([text], { type: 'application/yaml' }), 'decrescendo-case.yaml');
    else setMessage(words.actions.fixFirst);
  };

  const onSave = async (as?: 'new') => {
    if (!document_) {
      setSaveTried(true);
      setMessage(words.actions.fixFirst);
      return;
    }
    const id = await save(document_, as);
    if (!id) return;
    void queries.invalidateQueries({ queryKey: ['cases'] });
    void queries.invalidateQueries({ queryKey: ['plans', id] });
    onSaved(id);
    if (search.case !== id) void navigate({ to: '/', search: { case: id }, replace: true });
  };

  const startNew = () => {
    putAside();
    onNew(draft.example ? country : draft.country);
  };

  const form = (
    <div inert={viewing}>
      <CaseForm
        draft={draft}
        errors={fieldErrors}
        catalogue={state.catalogue}
        plan={plan}
        locale={locale}
        onChange={change}
      />
    </div>
  );
  const daily = dailyDose(draft, locale.numbers);
  const headline = plan ? headlineOf(plan, chosen?.forecast, locale) : undefined;
  // Said once, when the last forecast is in; not at every key.
  const ready =
    headline && !viewing && !state.working && state.stage === 'full'
      ? fill(words.plan.chart.ready, { sentence: headline.join(' ') })
      : '';
  const otherFindings = useMemo(() => {
    const stopping = new Set(stoppingFindings(plan?.findings ?? []).map(({ rule, text }) => `${rule} ${text}`));
    return (plan?.findings ?? []).filter(({ rule, text }) => !stopping.has(`${rule} ${text}`));
  }, [plan]);
  const onAsk = (field: string) => {
    if (!wide) setSheet(true);
    // On a narrow screen the form has to open first.
    setTimeout(() => document.querySelector<HTMLElement>(`form [name="${field}"]`)?.focus(), wide ? 0 : 350);
  };
  const madeOn = kept ? todayOf(new Date(kept.created)) : today;
  const age = kept ? Math.floor((Date.now() - Date.parse(kept.created)) / 86_400_000) : 0;
  const withoutSteps = plan !== undefined && plan.steps.length === 0;
  const caseWords = `${draft.medicines[0]?.drug ? draft.medicines[0].drug.charAt(0).toUpperCase() + draft.medicines[0].drug.slice(1) : words.form.medicine}${daily === undefined ? '' : ` ${fill(words.form.daily, { dose: formatMass(daily, locale.numbers) })}`}`;

  const actions = (
    <PlanActions
      canExport={plan !== undefined && (document_ !== undefined || search.plan !== undefined)}
      saving={open.saving}
      onExport={(format) => void onExport(format)}
      onCaseFile={() => void onCaseFile()}
      onSave={search.plan ? undefined : () => void onSave()}
    />
  );
  const tools = (
    <>
      <Button look="quiet" onPress={startNew}>
        {words.app.newCase}
      </Button>
      <Button look="quiet" onPress={() => setList(true)}>
        {words.app.saved}
      </Button>
    </>
  );

  return (
    <>
      {phone ? null : <PlaceTools>{tools}</PlaceTools>}
      <main
        className={styles['grid']}
        id="main"
        data-stage={state.stage}
        aria-busy={state.working && document_ !== undefined}
      >
        {wide ? <aside className={`${plan_['card']} ${styles['form']}`}>{form}</aside> : null}
        <div className={styles['right']}>
          <div className={plan_['head']}>
            <p className={plan_['chips']}>
              {plan ? <Chip tone={statusTone[plan.status]}>{words.chips.status[plan.status]}</Chip> : null}
              {draft.example ? <Chip>{words.chips.example}</Chip> : null}
              {open.revision !== undefined && !open.edited && !viewing ? (
                <Chip>{fill(words.chips.saved, { revision: open.revision })}</Chip>
              ) : null}
              {open.edited && !viewing ? <Chip>{words.chips.kept}</Chip> : null}
              {open.notice?.kind === 'away' ? <Chip icon="offline">{words.chips.offline}</Chip> : null}
              {open.loading ? null : (
                <span className={`${plan_['who']} ${draft.example ? plan_['exampleTitle'] : ''}`}>
                  {titleOf(draft, locale.numbers)}
                </span>
              )}
            </p>
            <div className={styles['headWords']}>
              {wide ? null : (
                <p className={styles['sumRow']}>
                  <span>
                    <b>{caseWords}</b>
                    {draft.since ? `, ${draft.since}` : ''}
                  </span>
                  <Button look="link" onPress={() => setSheet(true)}>
                    {words.form.edit}
                  </Button>
                </p>
              )}
              <h1 className={plan_['headline']} data-testid="headline">
                {headline ? (
                  <>
                    {headline[0]} <span className={old ? plan_['faint'] : undefined}>{headline[1]}</span>
                  </>
                ) : open.loading ? (
                  words.savedCases.opening
                ) : faults.length > 0 || needed.length > 0 || state.issues.length > 0 ? (
                  words.plan.empty
                ) : (
                  words.plan.working
                )}
              </h1>
            </div>
            {phone ? null : actions}
          </div>
          <p role="status" className="hidden-visually" data-testid="ready">
            {ready}
          </p>

          <CaseNotices
            notice={viewing ? undefined : open.notice}
            message={message}
            onMessageRead={() => setMessage('')}
            faults={faults}
            needed={needed}
            issues={state.issues}
            failure={state.failure}
            hasPlan={plan !== undefined}
            onDismiss={dismiss}
            onKeepMine={() => void onSave('new')}
            onOpenTheirs={(record) => take(record)}
            onDiscard={discard}
            onBringBack={bringBack}
          />
          {search.plan && kept ? (
            <div className={plan_['strip']}>
              <Icon name="clock" />
              <div>
                {fill(words.plan.savedView, { date: mediumDate(madeOn, locale) })}
                <p className={plan_['stripActions']}>
                  <Button look="link" onPress={() => void navigate({ to: '/', search: { case: kept.caseId } })}>
                    {words.plan.backToDraft}
                  </Button>
                </p>
              </div>
            </div>
          ) : null}
          {search.plan && version.data && version.data.kind !== 'ok' ? (
            <p className={plan_['strip']} role="alert">
              {reasonOf(version.data)}
            </p>
          ) : null}
          {age > staleAfterDays ? (
            <p className={`${plan_['strip']} ${plan_['careStrip']}`}>
              <Icon name="alert" />
              {fill(words.plan.stale, { days: age })}
            </p>
          ) : null}

          {plan && withoutSteps ? (
            <>
              <RefusedCard plan={plan} onAsk={viewing ? undefined : onAsk} />
              <div className={plan_['pairRow']}>
                <ContinueCard plan={plan} />
                <LevelCard plan={plan} />
                {otherFindings.length > 0 ? <FindingsCard findings={otherFindings} drawn={false} /> : null}
              </div>
            </>
          ) : plan && chosen ? (
            <>
              <Fence retryOn={plan}>
                <StrategyCards
                  views={inOrder(views, firstStrategy)}
                  chosen={plan.strategy}
                  asked={search.plan ? plan.strategy : draft.strategy}
                  isReadOnly={search.plan !== undefined}
                  compared={other?.name}
                  before={presentMcg(plan) / 1000}
                  old={old}
                  locale={locale}
                  onChoose={onChoose}
                  onCompare={setCompare}
                />
              </Fence>
              <Fence retryOn={plan}>
                <ChartCard
                  plan={plan}
                  chosen={chosen}
                  other={other}
                  old={old}
                  working={state.working && document_ !== undefined && !viewing}
                  selected={step}
                  onSelect={setSelected}
                  locale={locale}
                  narrow={phone}
                />
              </Fence>
              <div className={plan_['answers']}>
                <div className={plan_['answersLeft']}>
                  <Fence retryOn={plan}>
                    <StepCard
                      plan={plan}
                      selected={deferredStep}
                      onSelect={setSelected}
                      products={products}
                      locale={locale}
                      narrow={phone}
                    />
                  </Fence>
                  <Fence retryOn={plan}>
                    <WhyCard plan={plan} chosen={chosen} selected={deferredStep} old={old} locale={locale} />
                  </Fence>
                  <ContinueCard plan={plan} />
                </div>
                <div className={plan_['answersRight']}>
                  <Fence retryOn={plan}>
                    <FindingsCard findings={plan.findings} drawn />
                  </Fence>
                  <LevelCard plan={plan} />
                </div>
              </div>
              <p className={plan_['versionLine']}>
                {fill(words.plan.version, {
                  version: plan.version,
                  date: mediumDate(madeOn, locale),
                  until: dayAndMonth(addDays(madeOn, staleAfterDays), locale),
                })}
              </p>
            </>
          ) : (
            <figure className={`${plan_['card']} ${plan_['emptyChart']}`}>
              <figcaption>{faults.length > 0 || needed.length > 0 ? words.plan.empty : words.plan.working}</figcaption>
            </figure>
          )}
          {phone ? (
            <>
              {actions}
              <div className={plan_['actions']}>{tools}</div>
            </>
          ) : null}
        </div>
      </main>
      {wide ? null : (
        <Dialog title={words.form.title} isOpen={sheet} onClose={() => setSheet(false)}>
          {form}
          <p className={styles['sheetDone']}>
            <Button look="primary" onPress={() => setSheet(false)}>
              {words.app.done}
            </Button>
          </p>
        </Dialog>
      )}
      <SavedCases
        isOpen={list}
        locale={locale}
        onClose={() => setList(false)}
        onOpenCase={(id) => {
          setList(false);
          void navigate({ to: '/', search: { case: id } });
        }}
        onOpenPlan={(caseId, planId) => {
          setList(false);
          void navigate({ to: '/', search: { case: caseId, plan: planId } });
        }}
      />
      {plan && withoutSteps ? (
        <StaySheet plan={plan} country={draft.country} title={titleOf(draft, locale.numbers)} />
      ) : null}
      {plan && plan.steps[step] ? (
        <PatientSheet
          plan={plan}
          index={step}
          products={products}
          forecast={chosen?.forecast}
          country={draft.country}
          locale={locale}
          madeOn={madeOn}
          title={titleOf(draft, locale.numbers)}
        />
      ) : null}
    </>
  );
}
