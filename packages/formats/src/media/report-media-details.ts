import type { Rendition } from '@broadsheet/core/model';
import type { LossLog } from '../losses/loss-log.ts';
import type { MediaEntry } from './media-registry.ts';

/** What is written of a medium beside its caption and the names of its credits. */
interface WrittenDetails {
  /** How many of its files. */
  readonly files: number;
  /** Whether its replacement text. */
  readonly alt: boolean;
  /** Whether its still picture. */
  readonly poster: boolean;
  /** What is known of a file beside its address. */
  readonly fileDetails?: readonly (keyof Rendition)[];
}

/** What may be known of a file beside its address. */
const fileDetails = ['width', 'height', 'mimeType', 'sizeBytes', 'durationSeconds'] as const;

/** Reports what is known of a medium and not written. */
export function reportMediaDetails({ medium, pointer }: MediaEntry, written: WrittenDetails, losses: LossLog): void {
  const { alt = '', credits, kind, posterUrl, renditions, sourceType } = medium;
  const report = (property: string, message: string) => losses.report(`${pointer}/${property}`, 'media', message);
  if (renditions.length > written.files) {
    report('renditions', `Of the files of the medium, ${written.files} of ${renditions.length} are written.`);
  }
  for (const [index, file] of renditions.slice(0, written.files).entries()) {
    for (const detail of fileDetails) {
      if (file[detail] !== undefined && written.fileDetails?.includes(detail) !== true) {
        report(`renditions/${index}/${detail}`, 'The file is written without this detail.');
      }
    }
  }
  if (kind === 'graphic') {
    report('kind', 'A graphic is written like a picture.');
  }
  if (alt !== '' && !written.alt) {
    report('alt', 'The replacement text is written with a picture alone.');
  }
  if (posterUrl !== undefined && !written.poster) {
    report('posterUrl', 'The still picture of the video is not written.');
  }
  if (sourceType !== undefined) {
    report('sourceType', 'The class of the source is not written.');
  }
  if (credits.some(({ role }) => role !== 'credit')) {
    report('credits', 'Credits are written without the role of those credited.');
  }
}

/** Reports that only the caption of a medium is written, which does not say what the medium is. */
export function reportUnknownKind({ pointer }: MediaEntry, losses: LossLog): void {
  losses.report(`${pointer}/kind`, 'media', 'Without a file that may be loaded nothing says what the medium is.');
}
