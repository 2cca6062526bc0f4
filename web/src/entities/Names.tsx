import { useLanguage, useListed } from '../say';
import { Fact } from './Facts';
import { useSay } from './texts';

interface Named {
  nameZh: string;
  nameEn: string | null;
  aliases?: readonly string[];
}

/** By which other names something is known. */
export function Names({ thing: { nameZh, nameEn, aliases = [] } }: { thing: Named }) {
  const say = useSay();
  const language = useLanguage();
  const listed = useListed();
  return (
    <>
      {language === 'zh' ? (
        <Fact term={say('inEnglish')}>{nameEn && <span lang="en">{nameEn}</span>}</Fact>
      ) : (
        <Fact term={say('inChinese')}>{nameEn && <span lang="zh-CN">{nameZh}</span>}</Fact>
      )}
      <Fact term={say('alsoCalled')}>{listed(aliases)}</Fact>
    </>
  );
}
