import type { Evidence, EvidenceClaim } from '@broadsheet/sdk';
import type { ReactNode } from 'react';
import { Confidence } from './confidence.tsx';
import { describePlace, describeValue, disagrees, fieldDescription, fieldName } from './field-texts.ts';

interface EvidenceItemProps {
  /** JSON pointer of the field. */
  readonly pointer: string;
  /** Why it has its value. */
  readonly evidence: Evidence;
  /** Told the pointer while the reader points at the field. */
  readonly onTrace: (pointer: string | undefined) => void;
}

/** A field: its value at a glance, and the claims behind it when it is opened. */
export function EvidenceItem({ pointer, evidence: { winner, rivals }, onTrace }: EvidenceItemProps): ReactNode {
  const conflicts = rivals.filter((rival) => disagrees(rival, winner)).length;
  return (
    <li>
      <details className="evidence" onPointerEnter={() => onTrace(pointer)} onFocus={() => onTrace(pointer)}>
        <summary>
          <span className="font-semibold">
            {fieldName(pointer)}
            {conflicts > 0 && <span className="ms-2 font-normal text-doubt">{conflicts} disagree</span>}
          </span>
          <Confidence value={winner.confidence} />
          <span className="evidence-value" dir="auto">
            {describeValue(winner.value)}
          </span>
        </summary>
        <div className="space-y-4 px-5 pt-1 pb-5">
          <p className="text-soft">{fieldDescription(pointer)}</p>
          <Claim title="Chosen" claim={winner} />
          {rivals.map((rival, index) => (
            <Claim
              key={index}
              title={disagrees(rival, winner) ? 'Says otherwise' : 'Agrees'}
              claim={rival}
              showsValue={disagrees(rival, winner)}
            />
          ))}
        </div>
      </details>
    </li>
  );
}

interface ClaimProps {
  /** Its part in the decision. */
  readonly title: string;
  /** The claim. */
  readonly claim: EvidenceClaim;
  /** Whether its value is shown. Default: `false`. */
  readonly showsValue?: boolean;
}

function Claim({ title, claim, showsValue = false }: ClaimProps): ReactNode {
  const value = describeValue(claim.value);
  return (
    <div className="border-s-2 border-rule ps-3">
      <p className="flex items-baseline justify-between gap-3">
        <span className={title === 'Says otherwise' ? 'text-doubt' : 'text-faint'}>{title}</span>
        <Confidence value={claim.confidence} />
      </p>
      {showsValue && (
        <p className="font-serif text-[1.02rem]" dir="auto">
          {value}
        </p>
      )}
      <p className="rule-name">{claim.rule}</p>
      <p className="text-[0.88rem] break-words text-soft">{describePlace(claim.place)}</p>
      {claim.raw !== value && claim.raw !== '' && (
        <p className="mt-1 line-clamp-4 text-[0.88rem] break-words text-faint" dir="auto">
          “{claim.raw}”
        </p>
      )}
    </div>
  );
}
