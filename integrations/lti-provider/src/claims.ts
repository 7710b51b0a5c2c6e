/** Names fixed by the specifications: CORE = LTI Core 1.3, AGS = Assignment and Grade Services 2.0. */

export const ltiVersion = "1.3.0";
export const resourceLinkRequest = "LtiResourceLinkRequest";

const core = "https://purl.imsglobal.org/spec/lti/claim/";
const ags = "https://purl.imsglobal.org/spec/lti-ags/";

/** CORE 5.3 and 5.4; the endpoint claim is AGS 3.1. */
export const claim = {
  messageType: `${core}message_type`,
  version: `${core}version`,
  deploymentId: `${core}deployment_id`,
  targetLinkUri: `${core}target_link_uri`,
  resourceLink: `${core}resource_link`,
  roles: `${core}roles`,
  context: `${core}context`,
  toolPlatform: `${core}tool_platform`,
  launchPresentation: `${core}launch_presentation`,
  custom: `${core}custom`,
  agsEndpoint: `${ags}claim/endpoint`,
} as const;

/** AGS 3.2.2, 3.3.2 and 3.4.2. */
export const scope = {
  lineItem: `${ags}scope/lineitem`,
  lineItemReadOnly: `${ags}scope/lineitem.readonly`,
  resultReadOnly: `${ags}scope/result.readonly`,
  score: `${ags}scope/score`,
} as const;

export type Scope = (typeof scope)[keyof typeof scope];

/** AGS 3.2.3, 3.3.3 and 3.4.3. */
export const mediaType = {
  lineItem: "application/vnd.ims.lis.v2.lineitem+json",
  lineItemContainer: "application/vnd.ims.lis.v2.lineitemcontainer+json",
  resultContainer: "application/vnd.ims.lis.v2.resultcontainer+json",
  score: "application/vnd.ims.lis.v1.score+json",
} as const;

/** CORE A.2.3: the roles a launch of a course needs. */
export const role = {
  learner: "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
  instructor: "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
} as const;

/** CORE A.1. */
export const contextType = {
  courseOffering: "http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering",
  courseSection: "http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection",
} as const;
