export { type SessionId } from '#session-calendar/domain';
