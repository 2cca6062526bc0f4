import type { OwnProperty } from './properties';

/** What a file or an answer says of itself. */
export const FILE = {
  query: ['text', '查询条件: the query string that gives the same file again', '可再次得到同一文件的查询字符串'],
  fingerprint: [
    'text',
    '内容指纹: SHA-256 of what the file says of the entities; the same content has the same',
    '文件关于实体的内容的 SHA-256;内容相同则指纹相同',
  ],
  changedMeanwhile: [
    'truth',
    '写出期间数据有变: whether data was written while the file was, so that parts may not agree',
    '写出文件期间是否有数据写入,若有则各部分可能不一致',
  ],
  relationshipsNotShown: [
    'integer',
    '未列关系数: how many further relationships lead to it from other entities',
    '另有多少由其他实体指向它的关系未列出',
  ],
} as const satisfies Record<string, OwnProperty>;
