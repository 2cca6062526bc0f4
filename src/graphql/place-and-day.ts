import { ArgsType, Field, ID } from 'type-graphql';
import { DateScalar } from './scalars';

/** For which region and day an answer is reckoned. */
@ArgsType()
export class PlaceAndDay {
  @Field(() => ID, {
    nullable: true,
    description: '区划: id of a region, which counts with its parts; by default everywhere',
  })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
  asOf?: unknown;
}

/** The arguments as the domain takes them. */
export function placeAndDay({ region, asOf }: PlaceAndDay): { region: string | null; asOf: string | undefined } {
  return { region: region ?? null, asOf: asOf == null ? undefined : String(asOf) };
}
