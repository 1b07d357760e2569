import type { ReactElement } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Radio, RadioGroup, Button as AriaButton } from 'react-aria-components';
import type { StrategyName } from '@decrescendo/taper';
import { lastDay } from '../../charts/staircase.ts';
import { MiniStairs } from '../../charts/mini-stairs.tsx';
import { fill } from '../../draft/fill.ts';
import { formatNumber, type Locale } from '../../locale.ts';
import { Icon } from '../../parts/icon.tsx';
import parts from '../../parts/parts.module.css';
import { words } from '../../words.ts';
import { weeksText, type StrategyView } from './plan-view.ts';
import styles from './plan.module.css';

export interface StrategyCardsProps {
  readonly views: readonly StrategyView[];
  readonly chosen: StrategyName;
  /** The one the person has just asked for; its plan may still be on its way. */
  readonly asked: StrategyName;
  readonly isReadOnly: boolean;
  readonly compared?: StrategyName | undefined;
  /** Dose before the start [mg a day]. */
  readonly before: number;
  /** The numbers are of an earlier version of the plan. */
  readonly old: boolean;
  readonly locale: Locale;
  readonly onChoose: (name: StrategyName) => void;
  readonly onCompare: (name: StrategyName) => void;
}

/** Every way down as a card: shape, worst week, range. The chosen one is the plan; one other is drawn beside it. */
export function StrategyCards({
  views,
  chosen,
  asked,
  isReadOnly,
  compared,
  before,
  old,
  locale,
  onChoose,
  onCompare,
}: StrategyCardsProps): ReactElement {
  const toDay = Math.max(...views.map((view) => lastDay(view.treads)));
  const others = views.filter((view) => view.name !== chosen && view.name !== compared);
  const dense = views.length > 2;
  const say = (value: number) => formatNumber(value, locale);
  return (
    <div className={styles['strategiesRow']}>
      <RadioGroup
        className={styles['strategies']!}
        aria-label={words.plan.strategies}
        value={views.some((view) => view.name === asked) ? asked : chosen}
        isReadOnly={isReadOnly}
        onChange={(value) => onChoose(value as StrategyName)}
      >
        {views.map((view) => {
          const kind = view.name === chosen ? 'chosen' : view.name === compared ? 'other' : 'plain';
          const tone = kind === 'chosen' ? styles['isChosen'] : kind === 'other' ? styles['isOther'] : '';
          return (
            <Radio
              key={view.name}
              value={view.name}
              className={`${styles['strategy']} ${tone} ${dense ? styles['dense'] : ''}`}
            >
              <span className={styles['radio']} />
              <span className={styles['name']}>
                <b>{view.label}</b>
                <span className={styles['says']}>
                  {dense
                    ? fill(words.plan.weeksAndHow, {
                        weeks: weeksText(view.weeks),
                        how: words.plan.strategyShort[view.name],
                      })
                    : view.says}
                </span>
              </span>
              <span className={styles['mini']}>
                <MiniStairs
                  treads={view.treads}
                  before={before}
                  toDay={toDay}
                  kind={kind}
                  width={dense ? 68 : 118}
                  height={dense ? 24 : 40}
                />
              </span>
              <span className={`${styles['fact']} ${old ? styles['faint'] : ''}`}>
                {view.peak ? (
                  <>
                    <span className={styles['big']}>
                      {say(view.peak.p50)}
                      <span className={styles['range']}>
                        <span aria-hidden="true">
                          {fill(words.plan.range, { low: say(view.peak.p10), high: say(view.peak.p90) })}
                        </span>
                        <span className="hidden-visually">
                          {fill(words.plan.rangeWords, { low: say(view.peak.p10), high: say(view.peak.p90) })}
                        </span>
                      </span>
                    </span>
                    <span>{fill(words.plan.atWorst, { week: view.worstWeek ?? 1 })}</span>
                  </>
                ) : (
                  <span>{dense ? words.plan.forecastFollows : weeksText(view.weeks)}</span>
                )}
              </span>
            </Radio>
          );
        })}
      </RadioGroup>
      {others.length > 0 ? (
        <MenuTrigger>
          <AriaButton className={styles['compare']!}>
            <Icon name="plus" />
            {words.plan.compareAnother}
          </AriaButton>
          <Popover className={parts['popover']!} placement="bottom end">
            <Menu
              className={parts['menu']!}
              aria-label={words.plan.compareWith}
              onAction={(key) => onCompare(key as StrategyName)}
            >
              {others.map((view) => (
                <MenuItem key={view.name} id={view.name} className={parts['menuItem']!}>
                  {view.label}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      ) : null}
    </div>
  );
}
