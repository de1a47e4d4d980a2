export { mandateDecider } from '#mandate/domain';
