import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { DOCUMENT_106 } from '../facts/document';
import type { Context } from '../graphql/context';
import { Document } from '../graphql/entities';
import { document } from './document';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { description: '文件: a policy document with its clauses; by default 威政办字〔2018〕106号' })
  document(
    @Arg('id', () => ID, { defaultValue: DOCUMENT_106, description: '编号: id of the document' }) id: string,
    @Ctx() { graph }: Context,
  ) {
    return document(graph, id);
  }
}
