import type { Story } from '../story.ts';
import { aStreetIsNotAPipe } from './a-street-is-not-a-pipe.ts';
import { councilKeepsNightMarket } from './council-keeps-night-market.ts';
import { courtFerryWaitingHours } from './court-ferry-waiting-hours.ts';
import { cupFinalArabic } from './cup-final-arabic.ts';
import { foreignMinisterRiversCompact } from './foreign-minister-rivers-compact.ts';
import { harbourTramRussian } from './harbour-tram-russian.ts';
import { lastKeeperOfGannetRock } from './last-keeper-of-gannet-rock.ts';
import { lumenBuysHollin } from './lumen-buys-hollin.ts';
import { margueriteVaneObituary } from './marguerite-vane-obituary.ts';
import { picturesKhavarLanterns } from './pictures-khavar-lanterns.ts';
import { rentsRoseTwiceAsFast } from './rents-rose-twice-as-fast.ts';
import { reviewTheSaltLedger } from './review-the-salt-ledger.ts';
import { seagrassUnderTheFerryLane } from './seagrass-under-the-ferry-lane.ts';
import { stormOrlaLive } from './storm-orla-live.ts';

/** Every story of the newspaper. */
export const stories: readonly Story[] = [
  foreignMinisterRiversCompact,
  councilKeepsNightMarket,
  stormOrlaLive,
  courtFerryWaitingHours,
  seagrassUnderTheFerryLane,
  cupFinalArabic,
  aStreetIsNotAPipe,
  margueriteVaneObituary,
  lastKeeperOfGannetRock,
  lumenBuysHollin,
  reviewTheSaltLedger,
  picturesKhavarLanterns,
  rentsRoseTwiceAsFast,
  harbourTramRussian,
];
