export { withNgrxEvents } from './with-ngrx-events';
