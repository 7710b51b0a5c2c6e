export type { Actor, CurrentEmployment, LeadershipLevel, RoleName, Sector } from "./actor.ts";
export { endSession, purgeSessions } from "./end-session.server.ts";
export { profileForm } from "./forms.ts";
export { openSession } from "./open-session.server.ts";
export { hasRole, isLeader, mayReadCouncilFigures } from "./policy.ts";
export { findProfile, type Profile, type ProfileCompetence } from "./profile-queries.server.ts";
export { findActor, type StaffMember, staffOf } from "./queries.server.ts";
export { readSession } from "./read-session.server.ts";
export { updateProfile } from "./update-profile.server.ts";
