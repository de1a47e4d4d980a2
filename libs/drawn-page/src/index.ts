export type { Answer, FromThread, PageAsked, PageDrawn, Question, TakenOver } from './drawn-page.js';
