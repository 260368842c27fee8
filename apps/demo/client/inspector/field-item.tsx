import { extractionRules, type Evidence, type EvidenceClaim } from '@broadsheet/sdk';
import type { ReactNode } from 'react';
import type { Trace } from '../trace/trace.ts';
import { Confidence } from './confidence.tsx';
import { describePlace, describeValue, fieldDescription, fieldName } from './field-texts.ts';

interface FieldItemProps {
  /** JSON pointer of the field. */
  readonly pointer: string;
  /** Its evidence. */
  readonly evidence: Evidence;
  /** The rivals that say something else. */
  readonly against: readonly EvidenceClaim[];
  /** Told what the reader points at. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** A field: its value at a glance, and the claims behind it when it is opened. */
export function FieldItem({ pointer, evidence, against, onTrace }: FieldItemProps): ReactNode {
  const { winner, rivals } = evidence;
  const trace = (): void => onTrace({ of: 'field', pointer });
  return (
    <li>
      <details className="evidence">
        <summary onPointerEnter={trace} onFocus={trace}>
          <span className="font-semibold">
            {fieldName(pointer)}
            {against.length > 0 && (
              <span className="ms-2 font-normal text-doubt">
                {against.length} {against.length === 1 ? 'disagrees' : 'disagree'}
              </span>
            )}
          </span>
          <Confidence value={winner.confidence} />
          <span className="evidence-value" dir="auto">
            {describeValue(winner.value)}
          </span>
        </summary>
        <div className="space-y-4 px-5 pt-1 pb-5">
          <p className="text-soft">{fieldDescription(pointer)}</p>
          <Claim title="Chosen" claim={winner} pointer={pointer} onTrace={onTrace} />
          {rivals.map((rival, index) => (
            <Claim
              key={index}
              title={against.includes(rival) ? 'Says otherwise' : 'Rival'}
              claim={rival}
              pointer={pointer}
              onTrace={onTrace}
            />
          ))}
        </div>
      </details>
    </li>
  );
}

interface ClaimProps extends Pick<FieldItemProps, 'onTrace' | 'pointer'> {
  /** Its part in the decision. */
  readonly title: 'Chosen' | 'Rival' | 'Says otherwise';
  /** The claim. */
  readonly claim: EvidenceClaim;
}

function Claim({ title, claim, pointer, onTrace }: ClaimProps): ReactNode {
  const value = describeValue(claim.value);
  const trace = (): void => onTrace({ of: 'field', pointer, place: claim.place });
  return (
    <div className="claim" onPointerEnter={trace} onFocus={trace} tabIndex={0}>
      <p className="flex items-baseline justify-between gap-3">
        <span className={title === 'Says otherwise' ? 'text-doubt' : 'text-faint'}>{title}</span>
        <Confidence value={claim.confidence} />
      </p>
      {title !== 'Chosen' && (
        <p className="font-serif text-[1.02rem] break-words" dir="auto">
          {value}
        </p>
      )}
      <p className="rule-name">
        {claim.rule}
        {claim.publisher !== undefined && ` of ${claim.publisher}`}
      </p>
      <RuleReason rule={claim.rule} />
      <p className="mt-0.5 text-[0.88rem] break-words text-faint">{describePlace(claim.place)}</p>
      {claim.raw !== value && claim.raw !== '' && (
        <p className="mt-1 line-clamp-4 text-[0.88rem] break-words text-faint" dir="auto">
          “{claim.raw}”
        </p>
      )}
    </div>
  );
}

const reasons: ReadonlyMap<string, string> = new Map(extractionRules.map(({ name, reason }) => [name, reason]));

function RuleReason({ rule }: { readonly rule: string }): ReactNode {
  const reason = reasons.get(rule);
  return reason === undefined ? null : <p className="text-[0.92rem] text-soft">{reason}</p>;
}
