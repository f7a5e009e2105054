/** Figures that can be computed and are blank: seen first, ticked, written as values or as live formulas. */
import { useState } from 'react';
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../review/check-result.js';
import type { Proposal, TextOperand } from '../../review/proposal.js';
import { figure, placeName, refName } from '../../strings/forms.js';
import { placeKey } from '../../workbook/address.js';
import { useLanguage, usePaneState, useSession, useStrings } from '../pane-context.js';
import { Banner } from '../../ui/banner.js';
import { Blanks } from '../parts/blanks.js';
import { Folded } from '../parts/folded.js';
import { MissingList } from '../parts/missing-list.js';
import { TextNumbers } from '../parts/text-numbers.js';
import { TickedList, useTicks } from '../parts/ticked-list.js';
import { SourcesButton } from '../parts/sources-button.js';
import { ProposalSource } from '../sources/proposal-source.js';
import type { FillAs } from '../../app/fill-workbook.js';
import { isBusy } from '../session/state.js';

const useStyles = makeStyles({
  screen: { display: 'grid', gap: '10px' },
  title: { margin: 0, fontSize: '16px', lineHeight: 1.35 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, margin: 0 },
  operands: { margin: 0, paddingLeft: '18px' },
});

export function FillScreen(): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const { result, summary, proposals, stale } = usePaneState();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{words.fill.title}</h2>
      {stale && <Banner kind="warning">{words.results.stale}</Banner>}
      {result === null ? (
        <CheckFirst />
      ) : (
        <>
          {proposals.length === 0 ? (
            <p className={styles.text}>{words.fill.none}</p>
          ) : (
            <Proposals result={result} proposals={proposals} />
          )}
          <MissingList result={result} />
          <div>
            <SourcesButton />
          </div>
          {summary && <Blanks result={result} summary={summary} />}
          <TextNumbers result={result} />
        </>
      )}
    </div>
  );
}

/** The proposals come from a check; when it failed or was broken off it can be asked for here. */
function CheckFirst(): React.JSX.Element {
  const words = useStrings();
  const session = useSession();
  const { task } = usePaneState();
  if (task) return <p>{words.task.reading}</p>;
  return <Button onClick={() => void session.showFill()}>{words.retry}</Button>;
}

const keyOf = ({ ref }: Proposal): string => ref;

interface ProposalsProps {
  readonly result: CheckResult;
  readonly proposals: readonly Proposal[];
}

function Proposals({ result, proposals }: ProposalsProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { task } = usePaneState();
  const [as, setAs] = useState<FillAs>('values');
  const ticks = useTicks(proposals, keyOf);
  const { chosen } = ticks;
  const canApply = chosen.length > 0 && !isBusy(task);
  return (
    <>
      <p className={styles.text}>{words.fill.intro}</p>
      <TickedList
        items={proposals}
        ticks={ticks}
        keyOf={keyOf}
        all={words.fill.all}
        label={({ ref, now, value, decimals }) => (
          <>
            {refName(ref, language)}: {now || words.blank} → <strong>{figure(value, decimals)}</strong>
          </>
        )}
        under={(proposal) => <BehindProposal proposal={proposal} result={result} as={as} />}
      />
      <RadioGroup
        aria-label={words.fill.as}
        value={as}
        onChange={(_, { value }) => setAs(value === 'formulas' ? 'formulas' : 'values')}
      >
        <Radio value="values" label={<Choice name={words.fill.values} hint={words.fill.valuesHint} />} />
        <Radio value="formulas" label={<Choice name={words.fill.formulas} hint={words.fill.formulasHint} />} />
      </RadioGroup>
      {as === 'formulas' && <Operands proposals={chosen} />}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={!canApply}
          onClick={() => {
            if (canApply) void session.fill(chosen, as);
          }}
        >
          {words.fill.apply(chosen.length)}
        </Button>
      </div>
    </>
  );
}

function Choice({ name, hint }: { readonly name: string; readonly hint: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {name}
      <br />
      <span className={styles.quiet}>{hint}</span>
    </>
  );
}

interface BehindProposalProps {
  readonly proposal: Proposal;
  readonly result: CheckResult;
  readonly as: FillAs;
}

function BehindProposal({ proposal, result, as }: BehindProposalProps): React.JSX.Element {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const session = useSession();
  const { ref, place, formula, rule } = proposal;
  const why = result.edition.rules.find(({ data }) => data.id === rule)?.data.why[language] ?? '';
  const indicator = result.edition.indicators.get(ref)?.label ?? '';
  return (
    <>
      <p className={styles.quiet}>
        {indicator}
        {indicator && ', '}
        {placeName(place, language)}
      </p>
      <ProposalSource rule={rule} result={result} />
      {as === 'formulas' &&
        (formula === null ? (
          <p className={styles.quiet}>{words.fill.asValue}</p>
        ) : (
          <p className={styles.formula}>={formula}</p>
        ))}
      <Button
        size="small"
        aria-label={`${words.goToCell}: ${placeName(place, language)}`}
        onClick={() => void session.goTo(place)}
      >
        {words.goToCell}
      </Button>
      <Folded summary={words.fill.because}>{why}</Folded>
    </>
  );
}

/** A formula over text goes wrong by locale, so the texts become numbers in the same step; the person sees which. */
function Operands({ proposals }: { readonly proposals: readonly Proposal[] }): React.JSX.Element | null {
  const styles = useStyles();
  const words = useStrings();
  const language = useLanguage();
  const operands = new Map<string, TextOperand>();
  for (const { formula, textOperands } of proposals) {
    if (formula !== null) for (const operand of textOperands) operands.set(placeKey(operand.place), operand);
  }
  if (operands.size === 0) return null;
  return (
    <Banner kind="info" title={words.fill.operands(operands.size)}>
      <ul className={styles.operands}>
        {[...operands].map(([key, { ref, place, written }]) => (
          <li key={key}>{words.fill.operand(`${refName(ref, language)}, ${placeName(place, language)}`, written)}</li>
        ))}
      </ul>
    </Banner>
  );
}
