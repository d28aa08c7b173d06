package org.sixfold.modeling;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a job failed of, told by the class that was thrown: messages repeat values of people. */
record IncidentCause(String code, String thrown) {

  private static final Pattern THROWN =
      Pattern.compile("^(?:Caused by: )?(?:\\w+\\.)+(\\w+(?:Exception|Error))\\b");
  private static final Pattern DATABASE =
      Pattern.compile("SQL|DataAccess|Persistence|OptimisticLock|Lock|Transaction|Connection");
  private static final Pattern MODEL = Pattern.compile("Dmn|Feel|ProcessEngine|Bpmn|Script");

  /** The innermost cause in a stack trace; {@code trace} may be null. */
  static IncidentCause of(byte[] trace) {
    String thrown =
        trace == null
            ? null
            : new String(trace, StandardCharsets.UTF_8)
                .lines()
                .map(THROWN::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce(null, (outer, inner) -> inner);
    return new IncidentCause(code(thrown == null ? "" : thrown), thrown);
  }

  private static String code(String thrown) {
    if ("ProblemException".equals(thrown)) {
      return "incident.refused";
    }
    if (DATABASE.matcher(thrown).find()) {
      return "incident.database";
    }
    return MODEL.matcher(thrown).find() ? "incident.model" : "incident.failed";
  }
}
