import administration from "./administration.json" with { type: "json" };
import administrationPeople from "./administrationPeople.json" with { type: "json" };
import api from "./api.json" with { type: "json" };
import applications from "./applications.json" with { type: "json" };
import catalogue from "./catalogue.json" with { type: "json" };
import components from "./components.json" with { type: "json" };
import council from "./council.json" with { type: "json" };
import help from "./help.json" with { type: "json" };
import home from "./home.json" with { type: "json" };
import learning from "./learning.json" with { type: "json" };
import matching from "./matching.json" with { type: "json" };
import notifications from "./notifications.json" with { type: "json" };
import operations from "./operations.json" with { type: "json" };
import people from "./people.json" with { type: "json" };
import profile from "./profile.json" with { type: "json" };
import programmes from "./programmes.json" with { type: "json" };
import searches from "./searches.json" with { type: "json" };
import shell from "./shell.json" with { type: "json" };
import statements from "./statements.json" with { type: "json" };
import uptake from "./uptake.json" with { type: "json" };

export default {
  administration,
  administrationPeople,
  api,
  applications,
  catalogue,
  components,
  council,
  help,
  home,
  learning,
  matching,
  notifications,
  operations,
  people,
  profile,
  programmes,
  searches,
  shell,
  statements,
  uptake,
};
