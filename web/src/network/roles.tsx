import type { CollaborationRole } from '../graphql';
import { useLanguage } from '../say';
import { Swatch } from './Swatch';
import { useSay } from './texts';

/** 政产学研金服用, in the order of the document. */
export const ROLES: readonly CollaborationRole[] = [
  'GOVERNMENT',
  'INDUSTRY',
  'UNIVERSITY',
  'RESEARCH',
  'FINANCE',
  'SERVICE',
  'USER',
];

/** The sign of each, in whatever language: a colour alone says nothing to many. */
export const SIGNS: Record<CollaborationRole, string> = {
  GOVERNMENT: '政',
  INDUSTRY: '产',
  UNIVERSITY: '学',
  RESEARCH: '研',
  FINANCE: '金',
  SERVICE: '服',
  USER: '用',
};

/** Paul Tol's "bright", which is told apart with every common colour blindness. */
export const ROLE_COLOURS: Record<CollaborationRole, string> = {
  GOVERNMENT: '#aa3377',
  INDUSTRY: '#4477aa',
  UNIVERSITY: '#228833',
  RESEARCH: '#44b4d8',
  FINANCE: '#ccaa22',
  SERVICE: '#ee6677',
  USER: '#8f8f8f',
};

/** The signs of roles; in English their words are heard, since the sign is none there. */
export function RoleSigns({ roles }: { roles: readonly CollaborationRole[] }) {
  const say = useSay();
  const isChinese = useLanguage() === 'zh';
  return (
    <span className="role-signs">
      {roles.map((role) => (
        <span key={role}>
          <Swatch colour={ROLE_COLOURS[role]} sign={SIGNS[role]} isHeard={isChinese} />
          {!isChinese && <span className="only-heard">{say(role)}</span>}
        </span>
      ))}
    </span>
  );
}
