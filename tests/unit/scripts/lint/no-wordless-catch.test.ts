import { RuleTester } from 'eslint';
import { describe, test } from 'vitest';
import rule from '../../../../scripts/lint/no-wordless-catch.js';

RuleTester.describe = describe;
RuleTester.it = test;

const wordless = [{ messageId: 'wordless' }];

new RuleTester().run('an error is used, or a comment says what is swallowed', rule, {
  valid: [
    'try { work(); } catch (error) { log(error); }',
    'try { work(); } catch {\n  // Storage may be switched off.\n}',
    'try { work(); } catch (error) { /* nobody waits for it */ rest(); }',
    'work().catch((error) => log(error));',
    'work().catch(log);',
    '// Whoever waits for it is told.\nwork().catch(() => {});',
    'async function f() {\n  // There may be none.\n  const text = await read().catch(() => null);\n}',
    'work().then(done, (error) => log(error));',
    'work().then(\n  done,\n  // Not there.\n  () => false,\n);',
    'work().then(() => done());',
  ],
  invalid: [
    { code: 'try { work(); } catch {}', errors: wordless },
    { code: 'try { work(); } catch (error) { failed = true; }', errors: wordless },
    { code: '// Above the whole, not inside.\ntry { work(); } catch { failed = true; }', errors: wordless },
    { code: 'work().catch(() => undefined);', errors: wordless },
    { code: 'work().catch((error) => (failed = true));', errors: wordless },
    { code: 'work().then(done, () => (failed = true));', errors: wordless },
    {
      code: 'async function f() {\n  // Of another line.\n  other();\n  await work().catch(() => null);\n}',
      errors: wordless,
    },
  ],
});
