package org.sixfold.camunda;

import java.util.List;
import java.util.Map;

/** Hears of user tasks that began or ended, once per engine command, in its transaction. */
public interface UserTaskListener {

  /**
   * A user task that began.
   *
   * @param caseId the process instance's business key
   * @param roles role names as modelled, or as the stage overrode them; comma-separated
   * @param deadline name of the row of {@code task-deadlines}; null if the model shows no deadline
   * @param deploymentId the deployment whose rules hold for this task
   * @param variables {@link #ROUTING} variables that are set
   */
  record Begun(
      String id,
      String caseId,
      String kind,
      String title,
      String roles,
      String deadline,
      String deploymentId,
      Map<String, Object> variables) {}

  /**
   * A user task that ended.
   *
   * @param completed false if it was withdrawn with its scope
   */
  record Ended(String id, boolean completed) {}

  /** Variables that deadlines, roles and assignments look at. */
  List<String> ROUTING =
      List.of(
          "urgent",
          "part",
          "place",
          "ruleSet",
          "lawfulEnd",
          "departAt",
          "etaAt",
          "locatedAt",
          "positiveAt",
          "assignTo");

  void changed(List<Begun> begun, List<Ended> ended);
}
