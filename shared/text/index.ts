/** What is done to text before anything is read in it: plain text, language, sentences, tokens. Pure; linear in time. */
export { collapse, normalise, stripControls } from './characters.ts';
export { datelineEnd } from './dateline.ts';
export { htmlToText } from './html.ts';
export { detectLanguage } from './language.ts';
export { faultOfText } from './saved.ts';
export { type Sentence, splitSentences } from './sentences.ts';
export { type Range, type Token, tokenise, tokensWithin } from './tokens.ts';
