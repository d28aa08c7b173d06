/** @jsxImportSource preact */
import { lang, setLang } from '../i18n';

/** Named in the language it switches to. */
export function LangSwitch() {
  const other = lang() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      class="button quiet"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLang(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
