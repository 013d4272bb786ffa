export {
  ATTEMPTS as ɵATTEMPTS,
  ERRORS as ɵERRORS,
  EVENTS as ɵEVENTS,
  NEW_EVENTS as ɵNEW_EVENTS,
  OF_EVENTS as ɵOF_EVENTS,
  OLDER_EVENTS as ɵOLDER_EVENTS,
  RUNNING as ɵRUNNING,
  TIMES as ɵTIMES,
  WARNINGS as ɵWARNINGS,
} from './arabic-plurals';
export { isolated as ɵisolated } from './isolated';
